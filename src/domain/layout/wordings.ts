/**
 * What a column holds. `score:3` is the mark of criterion 3, `part:1a` that of sub-criterion 1a.
 * Wordings come from real sheets; they are compared without accents because many headers have none.
 */
export type Meaning =
  | 'serial'
  | 'name'
  | 'group'
  | 'address'
  | 'phone'
  | 'birth'
  | 'members'
  | 'registered'
  | 'total'
  | 'result'
  | 'evidence'
  | 'note'
  | 'criterion'
  | 'content'
  | 'max'
  | 'selfScore'
  | 'reviewScore'
  | 'level1'
  | 'level2'
  | 'figures'
  | 'households'
  | 'householdsRegistered'
  | 'householdsRecognised'
  | 'adults'
  | 'percent'
  | `score:${string}`
  | `part:${string}`;

/** Exact wordings, folded. A wording stands under one meaning only. */
export const wordings: [Meaning, string[]][] = [
  ['serial', ['stt', 'tt', 'so tt', 's tt', 'so thu tu', 'tt ho', 'stt ho', 'so tt ho']],
  [
    'name',
    [
      'ho ten chu ho',
      'ho va ten chu ho',
      'ho ten chu ho gia dinh',
      'ten chu ho',
      'chu ho',
      'chu ho ho gia dinh',
      'ho gia dinh',
      'ten ho',
      'ten ho gia dinh',
      'ho va ten',
      'ho ten',
      'hoten',
      'hovaten',
      'ho ten cong dan',
      'ho va ten cong dan',
      'ten cong dan',
      'cong dan',
    ],
  ],
  ['address', ['dia chi', 'dia chi hien tai', 'noi o', 'noi o hien nay', 'dia chi noi o']],
  ['phone', ['so dien thoai', 'dien thoai', 'sdt', 'so dt']],
  ['birth', ['ngay sinh', 'nam sinh', 'ngay thang nam sinh', 'namsinh', 'ngaysinh']],
  ['members', ['so nhan khau', 'nhan khau', 'so khau']],
  [
    'registered',
    [
      'dang ky',
      'co dang ky',
      'dk',
      'da dang ky',
      'dang ky gdht',
      'dang ky gia dinh hoc tap',
      'dk gdht',
      'ho dang ky',
    ],
  ],
  ['total', ['tong diem', 'tong', 'tong cong', 'cong', 'diem tong', 'tong so diem', 'tongdiem', 'cong diem']],
  [
    'result',
    [
      'ket qua',
      'kq',
      'xep loai',
      'ket luan',
      'dat',
      'dat chua dat',
      'dat khong dat',
      'ket qua xet',
      'ket qua binh xet',
      'ket qua danh gia',
      'cong nhan',
      'de nghi cong nhan',
      'dat gdht',
      'dat danh hieu',
    ],
  ],
  ['evidence', ['minh chung', 'tai lieu minh chung', 'ho so minh chung']],
  ['note', ['ghi chu', 'ghichu']],
  ['criterion', ['tieu chi', 'chi tieu', 'ten tieu chi', 'ma', 'chi so']],
  ['content', ['noi dung', 'noi dung tieu chi', 'noi dung chi tieu', 'noi dung danh gia', 'dien giai']],
  ['max', ['diem toi da', 'd max', 'diem max', 'diem chuan', 'toi da', 'thang diem']],
  [
    'selfScore',
    [
      'tu cham',
      'diem tu cham',
      'xa tu cham',
      'ho tu cham',
      'gia dinh tu cham',
      'ca nhan tu cham',
      'tu danh gia',
      'diem dat',
      'diem dat duoc',
      'diem',
      'diem tu danh gia',
    ],
  ],
  [
    'reviewScore',
    [
      'tham dinh',
      'diem tham dinh',
      'huyen cham',
      'diem huyen cham',
      'hoi dong tham dinh',
      'hoi dong cham',
      'diem hoi dong cham',
      'xa tham dinh',
      'phuong tham dinh',
    ],
  ],
  ['level1', ['muc do 1', 'muc 1', 'dat muc 1', 'dat muc do 1', 'ket qua muc do 1']],
  ['level2', ['muc do 2', 'muc 2', 'dat muc 2', 'dat muc do 2', 'ket qua muc do 2']],
  ['figures', ['so lieu', 'so lieu thuc te', 'so lieu dat', 'so dat tong so']],
  [
    'households',
    ['tong so ho', 'so ho', 'tong so ho gia dinh', 'so ho gia dinh', 'tong ho', 'so ho hien co'],
  ],
  [
    'householdsRegistered',
    ['so ho dang ky', 'ho dang ky gdht', 'so ho dang ky gdht', 'so ho dk', 'gdht dang ky', 'so gd dang ky'],
  ],
  [
    'householdsRecognised',
    [
      'so ho dat gdht',
      'so ho dat',
      'ho dat gdht',
      'so ho duoc cong nhan',
      'gdht duoc cong nhan',
      'so ho cong nhan',
      'so gd dat',
    ],
  ],
  [
    'adults',
    [
      'so cong dan tu 18 tuoi',
      'so cong dan',
      'so nguoi lon',
      'cong dan tu 18 tuoi',
      'so nguoi tu 18 tuoi',
      'so cong dan tu 18 tuoi tro len',
    ],
  ],
];
