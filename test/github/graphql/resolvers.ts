import type { FieldResolvers } from './context.ts';
import { ACTORS } from './resolvers/actors.ts';
import { GIT_OBJECTS } from './resolvers/git-objects.ts';
import { QUERY } from './resolvers/query.ts';
import { REPOSITORY } from './resolvers/repository.ts';
import { SUBJECTS } from './resolvers/subjects.ts';

/** How the fields are answered that are no property of their record, by type. */
export const RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  Query: QUERY,
  Repository: REPOSITORY,
  ...ACTORS,
  ...GIT_OBJECTS,
  ...SUBJECTS,
};
