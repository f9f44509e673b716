import { OfferCard, OfferTheme } from 'gokart-offers-react';
import { checkTheme, type Theme, type ThemeRow, themeToCss } from 'gokart-offers-react/theme';
import { useState } from 'react';
import { dollars, offerOf } from '../samples.js';
import { ColorField } from './ColorField.js';
import { PairTable } from './PairTable.js';
import { takeNearest } from './take-nearest.js';
import './theme-check.css';

/** Enough for a brand. */
const BRAND = { accent: 'the reward and the link', surface: 'the card', text: 'text on it' };

/** What else may be said, where what follows is not what a designer wants. */
const MORE = {
  accentText: 'the accent as text',
  onAccent: 'text on the accent',
  quiet: 'text that says less',
  payoutGround: 'behind the reward',
  payoutText: 'text on it',
  mediaGround: 'behind pictures',
  linkGround: 'the link',
  linkText: 'text on it',
  linkBorder: 'around it, such as 1px solid #333',
};

export interface ThemeCheckProps {
  /** What the fields start with. */
  theme: Theme;
}

/** What was typed, without what was left empty. */
const withToken = (theme: Theme, name: string, value: string): Theme =>
  Object.fromEntries(Object.entries({ ...theme, [name]: value }).filter(([, each]) => each !== ''));

const asFile = (theme: Theme): string => {
  try {
    return themeToCss(theme, ':root');
  } catch (error) {
    return `/* ${error instanceof Error ? error.message : error} */`;
  }
};

/** A theme to try: fields, cards in both schemes, every pair that is judged, and the file that a partner takes away. */
export function ThemeCheck({ theme: initial }: ThemeCheckProps) {
  const [theme, setTheme] = useState(initial);
  const [said, setSaid] = useState('');
  const report = checkTheme(theme);
  const css = asFile(theme);
  const passing = report.rows.filter(({ passes }) => passes);
  // Those that cannot be judged come last: what to do about them is said apart.
  const failing = report.rows
    .filter(({ passes }) => !passes)
    .sort((one, other) => Number(!one.ratio) - Number(!other.ratio));
  const short = failing.filter(({ ratio }) => ratio !== null).length;
  const [startsWell] = useState(report.passes);
  const take = (row: ThemeRow) => setTheme(takeNearest(theme, report, row));
  const fields = (names: Record<string, string>) =>
    Object.entries(names).map(([name, hint]) => (
      <ColorField
        key={name}
        name={name}
        hint={hint}
        value={String(theme[name as keyof Theme] ?? '')}
        onChange={(value) => setTheme(withToken(theme, name, value))}
      />
    ));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(css);
      setSaid('Copied.');
    } catch {
      setSaid('This page may not copy: select the text above.');
    }
  };
  return (
    <div className="check">
      <div className="check-grid">
        <section className="check-part check-fields" aria-label="Tokens">
          <h2>Check a theme</h2>
          <p>
            Any color of CSS, also <code>light-dark(…, …)</code>. What is left empty follows.
          </p>
          {fields(BRAND)}
          <details>
            <summary>More tokens</summary>
            <div className="check-more">{fields(MORE)}</div>
          </details>
          <p className="check-status" role="status" data-passes={report.passes ? '' : undefined}>
            {report.passes
              ? `All ${report.rows.length} pairs pass.`
              : [
                  short && `${short} of ${report.rows.length} pairs ${short === 1 ? 'falls' : 'fall'} short.`,
                  report.faults.length && `${report.faults.length} cannot be judged.`,
                ]
                  .filter(Boolean)
                  .join(' ')}
          </p>
          {report.faults.length > 0 && (
            <ul className="check-faults">
              {report.faults.map(({ token, scheme, what, why, remedy }) => (
                <li key={`${token} ${scheme} ${what}`}>
                  <code>{token}</code> {scheme && `in ${scheme}`} {what}: {why}. {remedy}.
                </li>
              ))}
            </ul>
          )}
        </section>

        <section className="check-preview" aria-label="Preview">
          {(['light', 'dark'] as const).map((scheme) => (
            <OfferTheme key={scheme} theme={theme} scheme={scheme} nonce="" className="check-page">
              <OfferCard offer={offerOf('sixStepLadder')} reward={dollars} baseUrl="/api/offers" headingLevel={3} />
            </OfferTheme>
          ))}
        </section>

        <section className="check-part check-report" aria-label="Report">
          {failing.length > 0 && <PairTable caption="What falls short" rows={failing} onTake={take} />}
          <details open={startsWell}>
            <summary>{passing.length} pairs pass</summary>
            <PairTable caption="What passes" rows={passing} onTake={take} />
          </details>
        </section>

        <section className="check-part check-file" aria-label="The file">
          <h3>The file</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
          <pre tabIndex={0}>{css}</pre>
          <div className="check-copy">
            <button type="button" onClick={copy}>
              Copy
            </button>
            <span role="status">{said}</span>
          </div>
        </section>
      </div>
    </div>
  );
}
