import type { Signal } from '../../src/attribution/signal.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { commit, pullRequest } from './kit.ts';

/** A pull request with a text in the place that a signal reads. */
export function signalCase({ match, until }: Signal, text: string): PullRequest {
  const facts = until === undefined ? {} : { createdAt: Date.parse(`${until}T00:00:00Z`) - 86_400_000 };
  const when = facts.createdAt === undefined ? {} : { authoredAt: facts.createdAt };
  switch (match.by) {
    case 'account':
      if (/^[\w-]+:/.test(text))
        return pullRequest({ ...facts, commits: [commit(`Change it\n\n${text}`, when)] });
      if (!text.includes('@')) return pullRequest({ ...facts, author: account(text) });
      return pullRequest({ ...facts, commits: [commit('Change it', { ...when, author: { email: text } })] });
    case 'email':
    case 'name': {
      const [name, address] = text.split(' <');
      const identity = { name: name ?? '', email: address?.slice(0, -1) ?? 'ann@example.com' };
      const person = { name: 'Ann Example', email: 'ann@example.com' };
      const author = match.in.includes('commit-author') ? identity : person;
      return pullRequest({
        ...facts,
        commits: [commit('Change it', { ...when, author, committer: identity })],
      });
    }
    case 'trailer':
      return pullRequest({ ...facts, commits: [commit(`Change it\n\nWhy.\n\n${text}\n`, when)] });
    case 'line':
      return pullRequest({ ...facts, body: `What and why.\n\n${text}\n` });
    case 'branch':
      return pullRequest({ ...facts, headBranch: text });
    case 'title':
      return pullRequest({ ...facts, title: text });
    case 'label':
      return pullRequest({ ...facts, labels: [text] });
  }
}

/** REST writes the coding agent's login `Copilot`, with the type Bot. */
function account(login: string): NonNullable<PullRequest['author']> {
  return { login, kind: login.endsWith('[bot]') || login === 'Copilot' ? 'bot' : 'user' };
}
