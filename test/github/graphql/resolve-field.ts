import { type GraphQLFieldResolver, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { connection } from './connection.ts';
import type { QueryContext } from './context.ts';
import { NotModelledError } from './github-graphql-error.ts';
import { forbidden } from './resolvers/guard.ts';
import { RESOLVERS } from './resolvers.ts';

/**
 * Answers a field by its resolver, else by the property of that name; a list where the schema has a connection is
 * paged. What neither knows is refused, so that nothing is taken for null that was only never modelled.
 */
export const resolveField: GraphQLFieldResolver<unknown, QueryContext> = (source, args, context, info) => {
  const type = info.parentType.name;
  const { forbiddenFields } = context.dials;
  if (forbiddenFields.size > 0 && forbiddenFields.has(`${type}.${info.fieldName}`)) throw forbidden(context);
  const resolver = RESOLVERS[type]?.[info.fieldName];
  if (resolver !== undefined) return resolver(source, args, context, info);
  const value = propertyOf(source, info.fieldName);
  if (value === undefined)
    throw new NotModelledError(`the GitHub double does not model ${type}.${info.fieldName}`);
  return Array.isArray(value) && isConnection(info) ? connection(value, args, info) : value;
};

function propertyOf(source: unknown, name: string): unknown {
  return typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined;
}

function isConnection(info: GraphQLResolveInfo): boolean {
  return getNamedType(info.returnType).name.endsWith('Connection');
}
