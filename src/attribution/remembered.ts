/** Few, as each keeps the whole text alive that it was cut from. */
const MOST = 256;

/**
 * The same function of a text, which keeps its last answers: a few names and models stand in most pull requests. It
 * must depend on nothing but the text.
 */
export function remembered<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
