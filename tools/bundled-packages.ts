/** A module as the bundler lists it; one that was joined from several lists them. */
interface BundledModule {
  readonly name?: string;
  readonly modules?: readonly BundledModule[];
}

const PACKAGE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/ ]+)\/(?!.*\/node_modules\/)/;

/** The names of the packages that a bundle has modules of, in order. */
export function bundledPackages({ modules = [] }: BundledModule): readonly string[] {
  const names = modules.flatMap((module) => {
    const found = PACKAGE.exec(module.name ?? '')?.[1];
    return [...(found === undefined ? [] : [found]), ...bundledPackages(module)];
  });
  return [...new Set(names)].sort();
}
