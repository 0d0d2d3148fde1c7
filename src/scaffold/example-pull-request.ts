import type { Match } from '../attribution/signal.ts';
import type { CommitIdentity } from '../domain/commit.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';

const ANN: CommitIdentity = { name: 'Ann Example', email: 'ann@example.com' };

/** A person's pull request with a text in the place that a signal reads. */
export function examplePullRequest(match: Match, text: string, at: Instant): PullRequest {
  const plain: PullRequest = {
    repository: 'example/shop',
    number: 1,
    createdAt: at,
    author: { login: 'ann', id: 5, kind: 'user' },
  };
  const commit = (message: string, identity: CommitIdentity) => [
    { sha: 'c0ffee1', message, author: identity, committer: identity, authoredAt: at },
  ];
  switch (match.by) {
    case 'account':
      if (/^[\w-]+:/.test(text)) return { ...plain, commits: commit(`Change it\n\n${text}`, ANN) };
      if (text.includes('@')) return { ...plain, commits: commit('Change it', identityOf(text)) };
      return { ...plain, author: { login: text, kind: text.endsWith('[bot]') ? 'bot' : 'user' } };
    case 'email':
    case 'name':
      return { ...plain, commits: commit('Change it', identityOf(text)) };
    case 'trailer':
      return { ...plain, commits: commit(`Change it\n\nWhy.\n\n${text}\n`, ANN) };
    case 'line':
      return { ...plain, body: `What and why.\n\n${text}\n` };
    case 'branch':
      return { ...plain, headBranch: text };
    case 'title':
      return { ...plain, title: text };
    case 'label':
      return { ...plain, labels: [text] };
  }
}

function identityOf(text: string): CommitIdentity {
  const [name = '', rest] = text.split(/\s*</);
  return rest === undefined ? { email: text } : { name, email: rest.replace('>', '') };
}
