import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('vi')

/** Messages of the review of an imported file about reading it in another way, in Vietnamese. */
export const importReadings: typeof english = {
  readAnotherWay: 'Đọc theo cách khác',
  offer: 'Các mục bị lẫn hoặc thiếu? Còn cách khác để đọc tệp này. Bạn có thể hoàn tác.',
  at: (at, of) => `Cách ${number(at)} trên ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    plural(now, { other: `${section}: # mục thay vì ${number(before)}` }),
  leftOver: (now, before) =>
    plural(now, { other: `# dòng chưa xếp chỗ thay vì ${number(before)}` }),
  values: (count) => plural(count, { other: '# ô khác đi.' }),
  lost: (count) =>
    plural(count, {
      other: '# thay đổi của bạn không có chỗ ở đây. Hoàn tác sẽ đưa chúng trở lại.',
    }),
  same: 'Đặt cột ở đó thì không có gì thay đổi. Hãy thử chỗ khác.',
  failed: 'Không đọc lại được tệp. Không có gì thay đổi. Hãy thử lại.',
  markColumn: 'Đánh dấu cột ngày',
  columnHint:
    'Đặt đường kẻ giữa ngày tháng và phần chữ bên cạnh: dùng thanh trượt hoặc chạm vào trang.',
  columnPlace: 'Đường kẻ',
  columnAt: (percent) => `${number(percent)}% tính từ bên trái`,
  readWithColumn: 'Đọc lại',
  reading: 'Đang đọc…',
  cancel: 'Hủy',
}
