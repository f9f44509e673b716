import { useId } from 'react';
import { readColor } from '../../../src/theme/read-color.js';
import { toHex } from '../../../src/theme/srgb.js';

interface ColorFieldProps {
  /** The token's name. */
  name: string;
  /** What it is for, in a few words. */
  hint: string;
  /** As typed; empty where the theme does not have it. */
  value: string;
  onChange: (value: string) => void;
}

/** A color to type, in any notation of CSS, or to pick. What is picked holds in both schemes. */
export function ColorField({ name, hint, value, onChange }: ColorFieldProps) {
  const id = useId();
  const read = readColor(value, 'light');
  const isKnown = 'linear' in read;
  return (
    <div className="check-field">
      <label htmlFor={id}>
        <code>{name}</code> <span>{hint}</span>
      </label>
      <div className="check-input">
        <input
          type="color"
          aria-label={`Pick ${name}`}
          // A swatch cannot show that there is no color: its own style does.
          value={isKnown ? toHex(read.linear) : '#000000'}
          data-unset={isKnown ? undefined : ''}
          onChange={(event) => onChange(event.target.value)}
        />
        <input
          id={id}
          type="text"
          value={value}
          placeholder="follows by itself"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}
