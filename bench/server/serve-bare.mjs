// A process: the least that Node can do to send the same bytes and headers.
import { createServer } from 'node:http';
import { answerParent } from '../../test/scale/child.mjs';

const { body, headers, headersOf304 } = JSON.parse(process.env.ANSWER);
const bytes = Buffer.from(body);

createServer((request, response) => {
  if (request.headers['if-none-match'] === headers.etag) {
    response.writeHead(304, headersOf304);
    response.end();
    return;
  }
  response.writeHead(200, headers);
  response.end(bytes);
}).listen(Number(process.env.PORT), '127.0.0.1', () => answerParent(() => process.cpuUsage()));
