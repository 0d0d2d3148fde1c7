import { refusedValue } from './rest-error.ts';

const BODY_LIMIT = 65_536;

/** Bodies of issues and comments hold 65,536 characters. */
export function checkBody(resource: 'Issue' | 'IssueComment', body: string): void {
  if ([...body].length <= BODY_LIMIT) return;
  throw refusedValue(resource, 'body', `body is too long (maximum is ${BODY_LIMIT} characters)`, '/issues');
}
