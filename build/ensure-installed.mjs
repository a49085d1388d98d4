import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const stamp = path.join('node_modules', '.installed-lock.json');

/** Makes the project's folder the working folder, from wherever the command was called. */
export function enterRoot() {
  process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
}

/** Installs the pinned packages when they are missing or the lock file has changed since. */
export function ensureInstalled() {
  const lock = fs.readFileSync('package-lock.json');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp).equals(lock)) return;
  process.stderr.write('Đang cài các gói cần dùng (lần đầu mất khoảng một phút)…\n');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    process.stderr.write('Chưa cài được các gói. Kiểm tra mạng rồi chạy lại lệnh vừa rồi.\n');
    process.exit(2);
  }
  fs.writeFileSync(stamp, lock);
}
