/** Who wrote issues and who edited them last; an older server does not say whether the viewer wrote them. */
export function authorshipQuery(isAuthorKnown: boolean): string {
  return `query Authorship($ids: [ID!]!) {
  rateLimit { cost }
  nodes(ids: $ids) {
    ... on Issue {
      id
      ${isAuthorKnown ? 'viewerDidAuthor' : ''}
      lastEditedAt
      editor { login ... on User { databaseId } ... on Bot { databaseId } }
    }
  }
}`;
}
