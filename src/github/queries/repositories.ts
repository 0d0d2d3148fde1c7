const REPOSITORY = `nameWithOwner visibility isArchived hasIssuesEnabled isFork defaultBranchRef { name }`;

/** One repository; renames are followed. */
export const REPOSITORY_QUERY = `query Repository($owner: String!, $name: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) { ${REPOSITORY} }
}`;

/** A page of what an organisation or a user owns. */
export const REPOSITORIES_QUERY = `query Repositories($owner: String!, $after: String) {
  rateLimit { cost }
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ${REPOSITORY} }
    }
  }
}`;
