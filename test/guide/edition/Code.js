/** A small edition for the guide's pictures: one menu item for each thing that the workbench shows. */
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Khuyến học')
    .addItem('Điền phiếu mẫu', 'fillIn')
    .addItem('Vẽ biểu đồ', 'drawCharts')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu('Nộp và nhắc')
        .addItem('Gửi thư nhắc nộp', 'sendReminder')
        .addItem('Ký báo cáo', 'signReport')
        .addItem('Lập biểu mẫu đăng ký', 'makeForm'),
    )
    .addItem('Hướng dẫn', 'showHelp')
    .addToUi();
}

/** A list, checkboxes, looks by content, a note and a link. */
function fillIn() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  const results = sheet.getRange('E4:E9');
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['Đạt', 'Chưa đạt'], true);
  results.setDataValidation(list.setAllowInvalid(false).build());
  sheet.getRange('F4:F9').insertCheckboxes();
  sheet.getRange('F4').setValue(true);
  const low = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThan(70)
    .setBackground('#FCE8E6')
    .setFontColor('#8C0D0D')
    .setBold(true)
    .setRanges([sheet.getRange('D4:D9')]);
  sheet.setConditionalFormatRules([low.build()]);
  sheet.getRange('D6').setNote('Tổng điểm đang ghi 64. Mức công nhận là từ 70 điểm. Không cần sửa gì.');
  const other = SpreadsheetApp.getActive().getSheets()[1];
  const link = SpreadsheetApp.newRichTextValue()
    .setText('Xem số liệu các tổ')
    .setLinkUrl(`#gid=${other.getSheetId()}&range=B2`);
  sheet.getRange('B11').setRichTextValue(link.build());
  SpreadsheetApp.getActive().toast('Đã điền 6 phiếu. 1 phiếu chưa đủ mức công nhận.', 'Khuyến học');
}

function drawCharts() {
  const sheet = SpreadsheetApp.getActive().getSheets()[1];
  const chart = (row, column, range, title) =>
    sheet
      .newChart()
      .addRange(sheet.getRange(range))
      .setNumHeaders(1)
      .setPosition(row, column, 8, 4)
      .setOption('title', title)
      .setOption('width', 400)
      .setOption('height', 230);
  const charts = [
    chart(28, 6, 'A1:B7', 'Tổ 3 đăng ký nhiều nhất').asBarChart().build(),
    chart(1, 10, 'A1:C7', 'Đăng ký và được công nhận').asColumnChart().setStacked().build(),
    chart(10, 6, 'A1:C7', 'Đăng ký và công nhận theo tổ').asLineChart().build(),
    chart(10, 10, 'A1:B7', 'Số hộ theo tổ').asAreaChart().build(),
    chart(19, 6, 'A10:B12', 'Kết quả của phường').asPieChart().build(),
    chart(19, 10, 'B1:C7', 'Đăng ký và công nhận').asScatterChart().build(),
    chart(1, 5, 'A1:D7', 'Công nhận so với chỉ tiêu')
      .asComboChart()
      .setOption('seriesType', 'bars')
      .setOption('series', { 2: { type: 'line' } })
      .build(),
  ];
  for (const each of charts) sheet.insertChart(each);
  sheet.activate();
}

function sendReminder() {
  const to = 'phuongmaithuong@example.com';
  MailApp.sendEmail(to, 'Nhắc nộp số liệu năm 2026', 'Kính gửi Hội Khuyến học phường.\n\nHạn nộp: 25/12/2026.');
  SpreadsheetApp.getUi().alert('Đã gửi thư nhắc', 'Đã gửi 1 thư. Xem lại ở “Thư đã gửi”.', SpreadsheetApp.getUi().ButtonSet.OK);
}

function signReport() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Ký báo cáo', 'Gõ họ tên người ký báo cáo.', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() === ui.Button.OK)
    SpreadsheetApp.getActive().getSheets()[0].getRange('B13').setValue(answer.getResponseText());
}

function makeForm() {
  const form = FormApp.create('Đăng ký danh hiệu Gia đình học tập')
    .setDescription('Mỗi hộ điền một phiếu.')
    .setConfirmationMessage('Hội Khuyến học phường đã nhận phiếu đăng ký.');
  form.addTextItem().setTitle('Họ và tên chủ hộ').setRequired(true);
  const points = FormApp.createTextValidation().requireNumberBetween(0, 100);
  form
    .addTextItem()
    .setTitle('Điểm tự chấm')
    .setHelpText('Từ 0 đến 100, ví dụ 85,5.')
    .setValidation(points.setHelpText('Nhập điểm từ 0 đến 100.').build());
  form.addMultipleChoiceItem().setTitle('Tổ dân phố').setChoiceValues(['Tổ 1', 'Tổ 2', 'Tổ 3']).setRequired(true);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  form.setPublished(true).setAcceptingResponses(true);
}

function showHelp() {
  const html = HtmlService.createHtmlOutput(
    '<html lang="vi"><title>Hướng dẫn</title><body style="font:18px/1.5 Arial,sans-serif;margin:16px;color:#202124"><main>' +
      '<h1 style="font-size:20px">Ba bước</h1><ol><li>Bấm Kiểm tra phiếu.</li><li>Sửa từng chỗ theo bảng bên phải.</li>' +
      '<li>Bấm Xét công nhận.</li></ol></main></body></html>',
  );
  SpreadsheetApp.getUi().showModalDialog(html.setWidth(480).setHeight(240), 'Hướng dẫn');
}
