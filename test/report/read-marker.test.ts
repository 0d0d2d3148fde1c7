import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marker } from '../../src/report/marker.ts';
import { readMarker } from '../../src/report/read-marker.ts';
import { scopeName } from '../../src/report/scope-name.ts';

const window = { week: '2026-W46', from: '', until: '' };

describe('reading a marker', () => {
  it('gives back what was written, whatever the names', () => {
    const name = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 1 }), name, (scope, configuration) => {
        expect(readMarker(`Body.\n\n${marker({ scope, window, configuration })}\n`)).toEqual({
          scope: scopeName(scope).toWellFormed(),
          week: '2026-W46',
          configuration: configuration.toWellFormed(),
        });
      }),
    );
  });

  const line = marker({ scope: ['harbor/api'], window, configuration: 'default' });
  it('looks at the comments that end the body, and then at whole lines anywhere', () => {
    const data = '<!-- harness-metrics:data v=1 sha256=0 x -->';
    expect(readMarker(`Body.\n\n${line}\n${data}\n`)?.week).toBe('2026-W46');
    expect(readMarker(`Body.\r\n\r\n${line}\r\n${data}`)?.week).toBe('2026-W46');
    expect(readMarker(`${line}\n${data}\n\nA note of ours.`)?.week).toBe('2026-W46');
    const quoted = line.replace('W46', 'W40');
    expect(readMarker(`${quoted}\n\nBody.\n\n${line}\n${data}`)?.week).toBe('2026-W46');
    expect(readMarker(`> ${line}`)).toBeNull();
    expect(readMarker(`\`${line}\``)).toBeNull();
    expect(readMarker('')).toBeNull();
  });

  it('gives broken percent signs back as they are', () => {
    expect(readMarker(line.replace('harbor', '%'))?.scope).toBe('%/api');
  });
});
