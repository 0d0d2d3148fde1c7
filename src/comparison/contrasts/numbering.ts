/** Gives whatever comes the next number, and the same thing the same number. */
export function numbering<Name>() {
  const numbers = new Map<Name, number>();
  return {
    of: (name: Name): number => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, numbers.size);
      return numbers.size - 1;
    },
    size: (): number => numbers.size,
    names: (): readonly Name[] => [...numbers.keys()],
  };
}
