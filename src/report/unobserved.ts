/** Why nobody could have seen a mark. */
export const UNOBSERVED = 'no author, branch, commits or text in the facts';
