/**
 * Installs what is missing, then runs a script: `npm run demo` and `npm test` work on a machine with nothing but Node and npm. Plain JavaScript
 * for any Node from 18 on: the newer Node that the tools want comes with the dependencies.
 *
 *   node scripts/prepare.mjs demo|test SCRIPT [ARGUMENTS…]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [purpose, script, ...options] = process.argv.slice(2);
const wantsFirefox = purpose === 'test' || options.includes('--firefox');

installDependencies();
installBrowsers();
// A shell that looked `node` up before the installation goes on with the old one: so the script is started from here.
const node = existsSync('node_modules/.bin/node') ? `${process.cwd()}/node_modules/.bin/node` : process.execPath;
process.exit(spawnSync(node, [script, ...options], { stdio: 'inherit', env: withTools(process.env) }).status ?? 1);

function installDependencies() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = 'node_modules/.caveat-installed';
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.log('Installing dependencies…');
    // The engines warning is about the Node that runs npm; the tools run under the one that is installed here.
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    writeFileSync(stamp, lock);
  }
  run('node_modules/.bin/wxt', ['prepare'], { quiet: true });
}

function installBrowsers() {
  const missing = [];
  if (!process.env.CHROMIUM_PATH && !existsSync('/usr/bin/chromium')) missing.push('chromium');
  if (wantsFirefox && !process.env.FIREFOX_PATH && !existsSync('/usr/bin/firefox-esr')) missing.push('firefox-esr');
  if (missing.length === 0) return;
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!debian) {
    const wanted = missing.join(' and ');
    console.error(`Please install ${wanted} (or set CHROMIUM_PATH / FIREFOX_PATH to one), then run this again.`);
    process.exit(1);
  }
  console.log(`Installing ${missing.join(' and ')} from Debian's packages…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env, quiet: true });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing, 'fonts-dejavu-core'], {
    env,
    quiet: true,
  });
}

function run(command, args, { env = process.env, quiet = false } = {}) {
  const done = spawnSync(command, args, {
    stdio: quiet ? 'pipe' : 'inherit',
    env: withTools(env),
    encoding: 'utf8',
  });
  if (done.status === 0) return;
  if (quiet) console.error(done.stdout ?? '', done.stderr ?? '');
  console.error(`"${command} ${args.join(' ')}" failed${done.error ? `: ${done.error.message}` : ''}.`);
  process.exit(1);
}

function withTools(env) {
  return { ...env, PATH: `${process.cwd()}/node_modules/.bin:${env.PATH ?? ''}` };
}
