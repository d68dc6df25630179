import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Tips beside the fields of a CV, in Vietnamese. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Hãy thêm tên của bạn. Tên là tiêu đề của CV.',
    'missing-contact': () =>
      'Hãy thêm địa chỉ email hoặc số điện thoại để nhà tuyển dụng liên hệ được với bạn.',
    'email-shape': ({ text }) => `“${text}” có vẻ không phải địa chỉ email.`,
    'end-before-start': () => 'Ngày kết thúc trước ngày bắt đầu.',
    'date-in-words': ({ text }) =>
      `“${text}” được hiện đúng như bạn gõ. Các ngày khác dùng định dạng ngày của CV này.`,
    'long-bullet': ({ count }) =>
      plural(count, { other: 'Gạch đầu dòng này có # ký tự. Tách làm hai sẽ dễ đọc hơn.' }),
    'long-summary': ({ count }) =>
      plural(count, { other: 'Đoạn này có # ký tự. Vài câu ngắn dễ được đọc hơn.' }),
    'education-without-end': () => 'Không có ngày kết thúc nên mục này được ghi là đang học.',
    'duplicate-entry': () => 'Mục này có hai lần.',
    'link-not-clickable': ({ text }) =>
      `Không bấm được “${text}” trong PDF. Hãy dùng liên kết bắt đầu bằng https://.`,
    'empty-entry': () => 'Mục này trống nên không có trong CV.',
  },
}
