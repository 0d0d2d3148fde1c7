import type { Row } from './row.ts';
import { noEffectRows } from './rows/no-effect.ts';
import { noHarmRows } from './rows/no-harm.ts';
import { powerRows } from './rows/power.ts';
import { sizeRows } from './rows/sizes.ts';
import { trialRows } from './rows/trials.ts';

/** Every row of the calibration. */
export function rows(): readonly Row[] {
  return [...noEffectRows(), ...powerRows(), ...noHarmRows(), ...trialRows(), ...sizeRows()];
}
