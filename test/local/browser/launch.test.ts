import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../../../local/browser/launch';
import { untar } from '../../../local/browser/untar';

test('the browser that comes with node_modules draws Vietnamese', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<span id="a">ỆỠẪ</span><br><span id="b">\uFFFF\uFFFF\uFFFF</span>');
    expect(await page.locator('#a').textContent()).toBe('ỆỠẪ');
    expect((await page.locator('#a').boundingBox())?.width).toBeGreaterThan(20);
  } finally {
    await browser.close();
  }
});

describe('unpacking a tar archive', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gói '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const entry = (name: string, type: '0' | '5', content = ''): Buffer => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write(type, 156);
    const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
    body.write(content);
    return Buffer.concat([header, body]);
  };

  test('files and folders come out whole, and files can be run', () => {
    const archive = [entry('lib/', '5'), entry('lib/a', '0', 'x'.repeat(700)), entry('b', '0', 'y')];
    untar(Buffer.concat([...archive, Buffer.alloc(1024)]), folder);
    expect(readFileSync(path.join(folder, 'lib/a'), 'utf8')).toBe('x'.repeat(700));
    expect(readFileSync(path.join(folder, 'b'), 'utf8')).toBe('y');
    expect(statSync(path.join(folder, 'b')).mode & 0o111).toBe(0o111);
  });

  test('an entry that points out of the folder is refused', () => {
    expect(() => untar(entry('../evil', '0', 'x'), folder)).toThrow('outside');
  });
});
