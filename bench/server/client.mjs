// A process: asks the same thing over and over, on connections that are kept. It reads no more of an answer than where
// it ends: what is to be measured is the server, and an HTTP client takes longer than it does.
import { connect } from 'node:net';
import { answerParent } from '../../test/scale/child.mjs';

const END_OF_HEAD = '\r\n\r\n';

/** One connection: asks, reads, asks again, until told to end. */
function keepAsking({ port, request, status, state }) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.setNoDelay(true);
    let left = 0;
    let begun = Buffer.alloc(0);
    const read = (data) => {
      if (left > 0) left -= data.length;
      else {
        const part = begun.length > 0 ? Buffer.concat([begun, data]) : data;
        const end = part.indexOf(END_OF_HEAD);
        begun = end < 0 ? part : Buffer.alloc(0);
        if (end < 0) return;
        const head = part.latin1Slice(0, end);
        if (!head.startsWith(`HTTP/1.1 ${status}`)) state.wrong++;
        const length = status === 304 ? 0 : Number(/content-length: (\d+)/i.exec(head)?.[1]);
        left = length - (part.length - end - END_OF_HEAD.length);
      }
      if (left > 0) return;
      if (left !== 0) reject(new Error('An answer without a length, or longer than it says.'));
      state.answers++;
      if (state.over) socket.destroy();
      else socket.write(request);
    };
    socket.on('data', read);
    socket.on('error', reject);
    socket.on('close', resolve);
  });
}

answerParent(async ({ port, path, headers, status, seconds, connections }) => {
  const head = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}`);
  const request = [`GET ${path} HTTP/1.1`, ...head, '', ''].join('\r\n');
  const state = { answers: 0, wrong: 0, over: false };
  const started = performance.now();
  const cpu = process.cpuUsage();
  const all = Array.from({ length: connections }, () => keepAsking({ port, request, status, state }));
  // Awake all the time: to wake one that sleeps would cost the server more than its answer does, and the slower one more
  // often than the faster one.
  const stayAwake = () => {
    if (!state.over) setImmediate(stayAwake);
  };
  stayAwake();
  setTimeout(() => {
    state.over = true;
  }, seconds * 1000);
  await Promise.all(all);
  const { user, system } = process.cpuUsage(cpu);
  return { ...state, seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 };
});
