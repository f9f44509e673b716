import { startWorld } from './test/scale/world.mjs';
import { load } from './test/scale/load.mjs';
import { visitors, requests, newIds } from './test/scale/mix.mjs';
import { readFileSync } from 'node:fs';
const w = await startWorld({services:{redis:'/usr/bin/redis-server',nginx:'/usr/sbin/nginx'}, folder:'/tmp/xx', perMinute:600});
const r = await load({urls:[w.nginx], secrets:w.secrets, next: visitors({offers:[0,50], unknown:newIds(20), until: requests(20000)})});
console.log(r.errors, r.wrong, await w.takeEvents());
await w.stop(); process.exit()
