import ExcelJS from 'exceljs';
import { Desk, loadScript } from '../local/host';
import type { TownStep } from '../src/district/calls';
import { drawTown } from '../test/support/towns';

const wards = 300;
const households = 8000;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Reads a town of very large wards and prints the most memory that it took. The same .xlsx lies under every ward's link,
 * for the files themselves are not what is measured. To be run with a heap of 512 MB: past that it fails.
 */
async function main(): Promise<void> {
  const { workspace, master, wards: drawn } = drawTown({ wards, households: 2, seed: 1 });
  const bytes = await largeWard();
  for (const { book } of drawn) workspace.drive.put({ id: book.id, name: `${book.name}.xlsx`, bytes }, xlsx);
  const desk = new Desk({ workspace, book: master, script: loadScript('dist/district') });
  const start = performance.now();
  let [run, most, read]: [string | null, number, number] = [null, 0, 0];
  for (;;) {
    const { value, error } = desk.run('stepTown', [run]);
    if (error !== undefined) throw new Error(error);
    const step = value as TownStep;
    most = Math.max(most, process.memoryUsage().rss);
    if (step.state === 'unready') throw new Error(step.why);
    read += step.done.filter(({ failed }) => failed === null).length;
    if (step.state === 'written') break;
    run = step.run;
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(
    `  ${read} wards of ${households} households read raw: ${Math.round(most / 1_048_576)} MB at most, ${seconds} s here`,
  );
}

async function largeWard(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Gia đình học tập');
  sheet.addRow(['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2024']);
  sheet.addRow(['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'Đăng ký', 'TC1', 'TC2', 'TC3', 'TC4', 'Tổng điểm']);
  for (let at = 1; at <= households; at++)
    sheet.addRow([at, `Nguyễn Văn Mẫu ${at}`, `Tổ ${at % 40}`, 'x', 30, 30, 10, 15, 85]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

void main();
