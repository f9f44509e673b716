// Finds a Chromium for the tests: CHROME_PATH, else one on this machine, else one it installs.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Places a browser is installed to without being on the PATH. */
const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => NAMES.map((name) => join(folder, name))),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  ),
};

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const fromPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)));

const fromPlaywright = async () => {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? [path] : [];
};

/**
 * The path of a Chromium that is already here, or null.
 * Throws when CHROME_PATH is set and is not a program: a wrong setting should not be papered over.
 */
export async function findInstalledChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Error(`CHROME_PATH is "${wanted}", which is not a program that can be run. Correct it or unset it.`);
  }
  const places = [...fromPath(), ...(USUAL_PLACES[process.platform] ?? [])];
  return places.find(isExecutable) ?? (await fromPlaywright())[0] ?? null;
}

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    throw new Error(
      `Could not install Chromium: "${command} ${args.join(' ')}" ${error ? error.message : `ended with ${status}`}. ` +
        'Install Chromium or Chrome yourself and set CHROME_PATH to it.',
    );
  }
};

const hasAptAsRoot = () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const install = () => {
  if (hasAptAsRoot()) {
    console.log('No Chromium found: installing it (apt-get update && apt-get install -y chromium).');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  } else {
    console.log('No Chromium found: installing it (npx playwright install chromium).');
    run('npx', ['playwright', 'install', 'chromium']);
  }
};

/**
 * The path of a Chromium, installing one when the machine has none. Prints one line about what it uses.
 */
export async function findChromium() {
  let path = await findInstalledChromium();
  if (!path) {
    install();
    path = await findInstalledChromium();
    if (!path) throw new Error('Chromium was installed and still cannot be found. Set CHROME_PATH to it.');
  }
  console.log(`Chromium: ${path}${process.env.CHROME_PATH ? ' (from CHROME_PATH)' : ''}`);
  return path;
}

/** What Chromium is started with in every suite: no sandbox inside containers, no host but loopback, nothing that calls home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await findChromium();
