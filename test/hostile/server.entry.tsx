import { Writable } from 'node:stream';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { Page, type PageData } from './page.js';

/** A page's HTML as React streams it: at first what is there, then what was waited for. */
export async function stream(data: PageData): Promise<string> {
  let arrive = () => {};
  const wait = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let html = '';
  await new Promise<void>((resolve, reject) => {
    const sink = new Writable({
      write(chunk, _, done) {
        html += String(chunk);
        done();
      },
      final(done) {
        resolve();
        done();
      },
    });
    const { pipe } = renderToPipeableStream(<Page data={data} wait={wait} />, {
      nonce: data.nonce,
      onError: reject,
      onShellError: reject,
      onShellReady() {
        pipe(sink);
        arrive();
      },
    });
  });
  return html;
}

/** The same at once, as a page without streaming. */
export const render = (data: PageData): string => renderToString(<Page data={data} />);
