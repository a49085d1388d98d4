import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Forms } from '../../../local/workbench/forms/forms';

/** What reached a form: its id, the answers, who sent them. */
export type Submitted = [id: string, answers: Record<string, readonly string[]>, who: string];

/** Forms as another room will make them: one, whose page is plain, and which wants a name. */
export const oneForm = (submitted: Submitted[]): Forms => ({
  list: () => [{ id: 'f1', title: 'Đăng ký danh hiệu Gia đình học tập' }],
  page: (id) => (id === 'f1' ? PAGE : null),
  submit: async (id, body, who) => {
    if (id !== 'f1') return null;
    const fields = new URLSearchParams(body);
    const names = [...new Set(fields.keys())];
    submitted.push([id, Object.fromEntries(names.map((name) => [name, fields.getAll(name)])), who]);
    const isAccepted = Boolean(fields.get('ten'));
    return { isAccepted, html: isAccepted ? THANKS : PAGE };
  },
});

/** Lays a mail into the folder, as a workbench of an earlier day left it. */
export function layMail(folder: string): void {
  mkdirSync(path.join(folder, '.so-khuyen-hoc'), { recursive: true });
  const text = JSON.stringify({ version: 1, parts: { outbox: [MAIL] } });
  writeFileSync(path.join(folder, '.so-khuyen-hoc', 'chung.json'), text);
}

const START =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Đăng ký</title><body style="font:18px/1.5 Arial;max-width:40em;margin:1em auto;padding:0 1em"><main><h1>Đăng ký danh hiệu Gia đình học tập</h1>';

const PAGE = `${START}<form method="post"><p><label>Họ tên chủ hộ<br><input name="ten" style="font:inherit;width:100%"></label></p><button style="font:inherit;min-height:48px">Gửi</button></form></main></html>`;

const THANKS = `${START}<p>Đã nhận phiếu đăng ký.</p></main></html>`;

const MAIL = {
  sentAt: Date.UTC(2026, 10, 20, 1, 30),
  from: 'canbo.phuong@example.com',
  to: ['a@example.com'],
  cc: [],
  bcc: [],
  subject: 'Nộp số liệu',
  body: 'Kính gửi Hội Khuyến học cấp trên.',
  htmlBody:
    '<p>Kính gửi Hội Khuyến học cấp trên.</p><p>Phường An Khê xin nộp số liệu năm 2026.</p><script>document.body.textContent = "đã chạy"</script>',
  attachments: [
    {
      name: 'báo cáo.html',
      contentType: 'text/html',
      base64: Buffer.from('<script>alert(1)</script>').toString('base64'),
    },
  ],
};
