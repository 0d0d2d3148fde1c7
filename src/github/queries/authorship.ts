/** Who wrote issues and who edited them last. */
export const AUTHORSHIP_QUERY = `query Authorship($ids: [ID!]!) {
  rateLimit { cost }
  nodes(ids: $ids) {
    ... on Issue {
      id
      viewerDidAuthor
      lastEditedAt
      editor { login ... on User { databaseId } ... on Bot { databaseId } }
    }
  }
}`;
