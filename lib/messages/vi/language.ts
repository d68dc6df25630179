import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Vietnamese. */
export const language: typeof english = {
  language: 'Ngôn ngữ',
  notFetched: 'Không tải được ngôn ngữ này. Hãy kiểm tra kết nối rồi thử lại.',
  unconfirmed: (name) => `Chưa có người bản ngữ nào kiểm tra “${name}”.`,
  suggest: 'Đề xuất sửa',
  title: 'Đề xuất sửa',
  intro: 'Hãy tìm đoạn chữ đúng như trên màn hình và viết lại cho đúng.',
  find: 'Chữ trên màn hình',
  nothing: 'Không có đoạn chữ nào của Vitae chứa những từ này.',
  now: 'Hiện tại',
  better: 'Nên là',
  copy: 'Sao chép đề xuất',
  copied: 'Đã sao chép. Hãy gửi cho người vận hành máy chủ này.',
  notCopied: 'Trình duyệt không cho phép sao chép.',
}
