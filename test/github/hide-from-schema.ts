import { type DocumentNode, type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';

/**
 * The schema of an older server: without the types, fields (`Type.field`) and enum values (`Enum.VALUE`) named here.
 * What refers to a hidden type goes with it. Throws when a name is not in the schema.
 */
export function hideFromSchema(document: DocumentNode, hidden: readonly string[]): DocumentNode {
  const unused = new Set(hidden);
  const isHidden = (name: string): boolean => {
    unused.delete(name);
    return hidden.includes(name);
  };
  const definitions = document.definitions.flatMap((definition) => {
    if (!('name' in definition) || definition.name === undefined) return [definition];
    const type = definition.name.value;
    if (isHidden(type)) return [];
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const keeps = (field: FieldDefinitionNode): boolean =>
          !isHidden(`${type}.${field.name.value}`) && !hidden.includes(nameOf(field.type));
        return [{ ...definition, fields: definition.fields?.filter(keeps) ?? [] }];
      }
      case Kind.ENUM_TYPE_DEFINITION:
        return [
          {
            ...definition,
            values: definition.values?.filter(({ name }) => !isHidden(`${type}.${name.value}`)) ?? [],
          },
        ];
      case Kind.UNION_TYPE_DEFINITION:
        return [
          {
            ...definition,
            types: definition.types?.filter(({ name }) => !hidden.includes(name.value)) ?? [],
          },
        ];
      default:
        return [definition];
    }
  });
  if (unused.size > 0) throw new Error(`not in GitHub's schema: ${[...unused].join(', ')}`);
  return { ...document, definitions };
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
