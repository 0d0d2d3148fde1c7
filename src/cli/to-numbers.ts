import { InvalidArgumentError } from 'commander';

/** Which numbers an option takes. */
export interface NumberRule {
  readonly form: 'whole' | 'decimal';
  readonly least: number;
  readonly most: number;
  /** As in "It is …". */
  readonly hint: string;
}

const FORMS = { whole: /^\d{1,10}$/, decimal: /^[-+]?\d{1,4}(?:\.\d{1,6})?$/ } as const;
const MOST = 8;

/**
 * A few numbers with commas between them: `20,40,80`.
 *
 * @throws {InvalidArgumentError} which commander words as the option's
 */
export function toNumbers(text: string, { form, least, most, hint }: NumberRule): readonly number[] {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length > MOST) throw new InvalidArgumentError(`It is at most ${MOST} numbers.`);
  return parts.map((part) => {
    const value = Number(part);
    const isFit = FORMS[form].test(part) && value >= least && value <= most;
    if (!isFit) throw new InvalidArgumentError(`It is ${hint}.`);
    return value;
  });
}
