import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSampleOffers } from '../../src/testing/index.js';
import { filesOf, manifest, readDist, root } from './dist.js';

const TOKEN = 'tkn-MARKER-0123456789';
const { wire } = createSampleOffers().sixStepLadder;
const cli = join(root, 'dist/doctor/cli.js');

/** The environment without what would color or configure the command. */
const plainEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/COLOR|GOKART|PROXY|VITEST|NODE_ENV|NODE_OPTIONS/i.test(name)),
);

/** Runs a command to its end, without holding up a server of this process. */
function start(command: string, args: string[], { env = {}, input = '', cwd = root, closeEarly = false } = {}) {
  const child = spawn(command, args, { cwd, env: { ...plainEnv, ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => {
    out += text;
    if (closeEarly) child.stdout.destroy();
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const doctor = (args: string[], options?: Parameters<typeof start>[2]) =>
  start(process.execPath, [cli, 'doctor', ...args], options);

describe('the command', () => {
  it('is the one that package.json names, can be run, and says by what', () => {
    expect(manifest.bin).toEqual({ 'gokart-offers-react': 'dist/doctor/cli.js' });
    expect(readDist('doctor/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(cli).mode & 0o111).toBe(0o111);
  });

  it('is nothing that anyone can import, nor that any entry does', () => {
    expect(JSON.stringify(manifest.exports)).not.toContain('doctor');
    const others = filesOf('dist', '.js').filter((file) => !file.startsWith('doctor/'));
    expect(others.filter((file) => /from\s*["'][^"']*doctor\//.test(readDist(file)))).toEqual([]);
  });
});

/** Answers as an API of one offer does, where the token is right. */
const api: RequestListener = (request, response) => {
  const isKnown = request.headers.authorization === `ApiToken ${TOKEN}`;
  const body = isKnown
    ? { isSuccessful: true, responseTitle: 'Success', messages: [], data: wire }
    : { isSuccessful: false, responseTitle: `Unknown: ${request.headers.authorization}`, messages: [] };
  response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

describe('asks over a network', () => {
  const server = createServer(api);
  let baseUrl = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('with the token of the environment', async () => {
    const { code, out, err } = await doctor([wire.id, '--base-url', baseUrl], { env: { GOKART_TOKEN: TOKEN } });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Lantern Bingo');
    expect(out).toContain('0 errors, 0 warnings, 0 notes. It works.');
    expect(out).not.toContain(TOKEN);
  });

  it('with a token that is piped in', async () => {
    const args = [wire.id, '--base-url', baseUrl, '--token-stdin', '--json'];
    const { code, out } = await doctor(args, { input: `${TOKEN}\n` });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'ok', offerName: 'Lantern Bingo', findings: [] });
  });

  it('with a wrong token, which the answer repeats', async () => {
    const { code, out, err } = await doctor([wire.id, '--base-url', baseUrl], { env: { GOKART_TOKEN: `${TOKEN}x` } });
    expect(code).toBe(3);
    expect(out).toContain('refused the token (401)');
    expect(out).toContain('repeats your token');
    expect(out + err).not.toContain(TOKEN);
  });

  it('where nobody is', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const args = [wire.id, '--base-url', `http://127.0.0.1:${port}`, '--json'];
    const { code, out } = await doctor(args, { env: { GOKART_TOKEN: TOKEN } });
    expect(code).toBe(3);
    expect(JSON.parse(out).findings).toMatchObject([{ code: 'connection-refused' }]);
  });

  it('for an answer that never ends', async () => {
    const slow = createServer((_, response) => void response.writeHead(200).write('{'));
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const { port } = slow.address() as AddressInfo;
    const args = [wire.id, '--base-url', `http://127.0.0.1:${port}`, '--timeout', '0.3', '--json'];
    const { code, out } = await doctor(args, { env: { GOKART_TOKEN: TOKEN } });
    slow.closeAllConnections();
    slow.close();
    expect(code).toBe(3);
    expect(JSON.parse(out).findings).toMatchObject([{ code: 'timeout' }]);
  });
});

describe('in this shell', () => {
  it('is not called with a token, and repeats none', async () => {
    const { code, out, err } = await doctor([wire.id, '--tenant', 'acme', '--token', TOKEN]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('GOKART_TOKEN');
    expect(err).not.toContain(TOKEN);
  });

  it('minds whoever stops to read, as head does', async () => {
    const { err } = await doctor(['--sandbox', '--sample', 'hostileHtml', '--json'], { closeEarly: true });
    expect(err).toBe('');
  });

  it('colors where it is told to', async () => {
    const { out } = await doctor(['--sandbox'], { env: { FORCE_COLOR: '1' } });
    expect(out).toContain('\u001b[32m✔\u001b[39m');
  });
});

describe('packed and installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gokart-doctor-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('runs by npx, in a project of a partner', { timeout: 60_000 }, async () => {
    const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [{ filename }] = JSON.parse(packed.stdout);
    // As `npm install` puts it there, without asking a registry for what is here already.
    const installed = join(folder, 'node_modules/gokart-offers-react');
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
    symlinkSync(join(root, 'node_modules/parse5'), join(folder, 'node_modules/parse5'));
    symlinkSync('../gokart-offers-react/dist/doctor/cli.js', join(folder, 'node_modules/.bin/gokart-offers-react'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');

    const { code, out, err } = await start('npx', ['--no-install', 'gokart-offers-react', 'doctor', '--sandbox'], {
      cwd: folder,
    });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('It works.');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const told = await start(process.execPath, [join(installed, 'dist/doctor/cli.js'), '--version'], { cwd: folder });
    expect(told.out).toBe(`${version}\n`);
  });
});
