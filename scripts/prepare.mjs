/**
 * Installs what is missing, so that `npm run demo` and `npm test` work on a machine with nothing but Node and npm. Plain JavaScript for any
 * Node from 18 on: the newer Node that the tools want comes with the dependencies.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const purpose = process.argv[2] ?? 'demo';
const wantsFirefox =
  purpose === 'test' || process.argv.includes('--firefox') || /--firefox/.test(process.env.npm_config_argv ?? '');

installDependencies();
installBrowsers();

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
  const path = `${process.cwd()}/node_modules/.bin:${env.PATH ?? ''}`;
  const done = spawnSync(command, args, {
    stdio: quiet ? 'pipe' : 'inherit',
    env: { ...env, PATH: path },
    encoding: 'utf8',
  });
  if (done.status === 0) return;
  if (quiet) console.error(done.stdout ?? '', done.stderr ?? '');
  console.error(`"${command} ${args.join(' ')}" failed${done.error ? `: ${done.error.message}` : ''}.`);
  process.exit(1);
}
