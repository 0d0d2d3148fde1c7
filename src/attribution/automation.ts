import type { Account } from '../domain/account.ts';
import { isBot, plainLogin } from './bot-login.ts';

/**
 * Agents of one company or one task that no harness of the catalogue stands for: what runs inside them is not said, and
 * a model or a tool that their commits credit did not make the pull request by itself.
 */
const OTHER_AGENTS = ['blink-so', 'codebeaver-ai', 'fix-it-felix-sentry', 'sentry-junior'] as const;

/** Apps that open or touch pull requests and are no harness. Their names without `[bot]` may be people's. */
const APPS: ReadonlySet<string> = new Set([
  ...OTHER_AGENTS,
  ...['dependabot', 'dependabot-preview', 'renovate', 'github-actions', 'release-please', 'semantic-release'],
  ...['pre-commit-ci', 'allcontributors', 'mergify', 'kodiakhq', 'codecov', 'imgbot', 'greenkeeper'],
  ...[
    'github-merge-queue',
    'changeset-bot',
    'autofix-ci',
    'netlify',
    'vercel',
    'sonarcloud',
    'sonarqubecloud',
  ],
  ...[
    'cloudflare-workers-and-pages',
    'deepsource-autofix',
    'deepsource-io',
    'lgtm-com',
    'restyled-io',
    'stale',
  ],
  ...['weblate', 'transifex-integration', 'gcf-owl-bot', 'gitguardian', 'whitesource-bolt-for-github'],
  ...['mend-bolt-for-github', 'mend-for-github-com', 'socket-security', 'aikido-autofix', 'aikido-security'],
  ...['azure-pipelines', 'microsoft-github-policy-service', 'microsoft-github-operations', 'dotnet-maestro'],
  ...[
    'dotnet-policy-service',
    'rust-bors',
    'bors',
    'depfu',
    'updatecli',
    'step-security-bot',
    'stepsecurity-app',
  ],
  ...['octo-sts', 'linux-foundation-easycla', 'mintlify', 'qodana-cloud', 'blacksmith-sh', 'pull'],
  ...[
    'vercel-ai-sdk',
    'jit-ci',
    'wiz-inc',
    'fossabot',
    'trunk-io',
    'linear',
    'linear-code',
    'jira',
    'atlassian',
  ],
  ...[
    'nixpkgs-ci',
    'azure-sdk-automation',
    'graphite-app',
    'github-advanced-security',
    'github-code-quality',
  ],
  ...['openshift-ci', 'readthedocs', 'pantheon-temp', 'squash-labs', 'poutine-bot', 'crowdin-bot'],
  ...['renovate-approve', 'snyk-io', 'zed-zippy', 'sentry-release-bot', 'getsentry-bot', 'ghcp4a-bot'],
]);

/** Machine users: ordinary accounts that only a program uses. */
const MACHINE_USERS: ReadonlySet<string> = new Set([
  ...['dependabot', 'renovate-bot', 'semantic-release-bot', 'snyk-bot', 'codecov-commenter', 'web-flow'],
  ...['crowdin-bot', 'dotnet-bot', 'k8s-ci-robot', 'openshift-ci-robot', 'openshift-cherrypick-robot'],
  ...[
    'copybara-service',
    'facebook-github-bot',
    'pytorchmergebot',
    'pytorchbot',
    'rust-highfive',
    'homebrew-bot',
  ],
  ...['brewtestbot', 'conda-forge-admin', 'regro-cf-autotick-bot', 'r-ryantm', 'scala-steward', 'pyup-bot'],
  ...['cla-bot', 'claassistant', 'gitbook-bot', 'qodana-bot', 'gemini-cli-robot', 'stdlib-bot', 'azure-sdk'],
  ...[
    'ai-sdk-factory',
    'poutine-bot',
    'kubevirt-bot',
    'npm-cli-bot',
    'goreleaserbot',
    'lintr-bot',
    'styler-bot',
    'greenkeeperio-bot',
  ],
  ...['github-merge-queue', 'gcf-owl-bot', 'allcontributors', 'pre-commit-ci', 'weblate-bot', 'mergify-bot'],
]);

/** Accounts whose pull requests may well be an agent's: workflows open them for whatever ran inside. */
const RELAYS: ReadonlySet<string> = new Set(['github-actions']);

const BRANCH =
  /^(?:dependabot|renovate|snyk|snyk-upgrade|snyk-fix|release-please|changeset-release|mergify|pre-commit-ci|all-?contributors|weblate|crowdin|l10n|imgbot|backport|gh-readonly-queue|graphite-base)[/-]/;

/** The plain login of an account that is known automation, else `null`. */
export function automationLogin(account: Account): string | null {
  const login = plainLogin(account.login);
  const known = MACHINE_USERS.has(login) || (isBot(account) && APPS.has(login));
  return known ? login : null;
}

/** Whether an automation account passes on the work of others: then its pull request's own text speaks for them. */
export function isRelay(login: string): boolean {
  return RELAYS.has(login) || (!APPS.has(login) && !MACHINE_USERS.has(login));
}

/** Every account that is known automation, each list in its order, for who wants to read them. */
export function automationAccounts(): Readonly<
  Record<'apps' | 'machineUsers' | 'relays', readonly string[]>
> {
  return {
    apps: [...APPS].toSorted(),
    machineUsers: [...MACHINE_USERS].toSorted(),
    relays: [...RELAYS].toSorted(),
  };
}

/** Whether a branch has the shape of a bot's. People make such branches too: it never decides by itself. */
export function isAutomationBranch(branch: string): boolean {
  return BRANCH.test(branch);
}
