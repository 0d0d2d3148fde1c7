/** Whether a message, or a title with its body, is git's or GitHub's revert, which carries the text of what it undoes. */
export function isRevert(text: string): boolean {
  if (QUOTES.test(text)) return true;
  const beginning = text.slice(0, 4000);
  return (
    (SUBJECT.test(text) && UNDOES.test(beginning)) ||
    (beginning.includes('Reverts ') && REVERTED.test(beginning))
  );
}

/** What puts back what was reverted reverts too, and copies as much. */
const QUOTES = /^(?:revert|reapply|back(?:ed)? ?out) "/i;
const SUBJECT = /^(?:revert(?:s|ed|ing)?|reapply|back(?:s|ed|ing)?[ -]?out)\b(?! of\b)/i;
const UNDOES = /^this (?:reverts|backs out) (?:commit|changeset) [0-9a-f]{7}/im;
/** What GitHub's button writes: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/reverting-a-pull-request */
const REVERTED =
  /^Reverts (?:(?:[\w.-]{1,100}\/[\w.-]{1,100})?#|https:\/\/[^\s/]{1,100}\/[\w.-]{1,100}\/[\w.-]{1,100}\/pull\/)\d{1,9}\.?\s*$/m;

/**
 * Whether a commit's subject says that it undoes something. Its trailers cannot be told from those of what it undoes,
 * whatever tool wrote the message.
 */
export function isRevertSubject(message: string): boolean {
  return UNDOING.test(message);
}

const UNDOING = /^(?:revert(?:s|ed|ing)?|back(?:s|ed|ing)?[ -]?out)\b(?! of\b)/i;
