/** Whether a message, or a title with its body, is git's or GitHub's revert, which carries the text of what it undoes. */
export function isRevert(text: string): boolean {
  if (text.startsWith('Revert "')) return true;
  const beginning = text.slice(0, 4000);
  return (
    (/^revert\b/i.test(text) && UNDOES.test(beginning)) ||
    (beginning.includes('Reverts ') && REVERTED.test(beginning))
  );
}

const UNDOES = /^this reverts commit [0-9a-f]{7}/im;
/** What GitHub's button writes: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/reverting-a-pull-request */
const REVERTED = /^Reverts [\w.-]{1,100}\/[\w.-]{1,100}#\d{1,9}\s*$/m;

/**
 * Whether a commit's subject says that it undoes something. Its trailers cannot be told from those of what it undoes,
 * whatever tool wrote the message.
 */
export function isRevertSubject(message: string): boolean {
  return /^revert(?:s|ed|ing)?\b/i.test(message);
}
