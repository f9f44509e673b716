import type { Connection } from './connection.js';

/** What reads an answer that is not our own handler's; a failure to load it is one of the network. */
export function loadDecoder(fail: Connection['fail']): Promise<typeof import('./decode-on-demand.js')> {
  return import('./decode-on-demand.js').catch((cause) => {
    throw fail('network', cause);
  });
}
