import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('vi')
const anyOf = new Intl.ListFormat('vi', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Vietnamese. */
export const translation: typeof english = {
  open: 'Dịch',
  openHint: 'Tạo CV mới bằng ngôn ngữ khác',
  title: 'Dịch CV này',
  language: 'Dịch sang',
  languages: {
    en: 'Tiếng Anh',
    de: 'Tiếng Đức',
    fr: 'Tiếng Pháp',
    es: 'Tiếng Tây Ban Nha',
    pt: 'Tiếng Bồ Đào Nha',
    it: 'Tiếng Ý',
  },
  about: 'CV này vẫn như cũ. Bản dịch là một CV mới liên kết với CV này.',
  checked:
    'Sau đó bạn xem lại từng câu dịch cạnh nội dung gốc. Chỉ những gì bạn xác nhận mới được đưa vào CV mới. Phần còn lại giữ nguyên ngôn ngữ của bạn.',
  begin: 'Dịch',
  stop: 'Dừng',
  stages: {
    waiting: 'Đang chờ bắt đầu…',
    reading: 'Đang đọc…',
    drafting: 'Đang dịch…',
    checking: 'Đang so với nội dung của bạn…',
    verifying: 'Đang đọc đối chiếu với nội dung của bạn…',
  },
  leave:
    'Có thể mất một hai phút. Bạn có thể đóng cửa sổ này và làm tiếp. Hãy mở lại để xem kết quả.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Xem lại bản dịch',
    hint: 'Bản dịch có thể làm chức danh, bằng cấp hay phần việc của bạn nghe to tát hơn thực tế. Hãy đánh dấu từng đoạn nói đúng như bản gốc.',
    alone: 'Kiểm tra từng mục: chức danh, bằng cấp, trình độ và đoạn có thể nói quá',
    others: 'Các đoạn khác',
    asks: {
      level: 'Trình độ',
      role: 'Câu này có thể nói về phần việc lớn hơn trong nội dung của bạn.',
    },
    sameTitle: 'Đã đối chiếu: cùng nghĩa với nội dung của bạn',
    unreadTitle: 'Chưa đối chiếu: hãy so với nội dung của bạn',
    backed: 'Cùng nghĩa với nội dung của bạn.',
    differs: (said) =>
      said.length > 0
        ? `Nội dung của bạn không nói ${anyOf.format(said.map((one) => `“${one}”`))}. Có cùng ý không?`
        : 'Câu này có thể không nói đúng như nội dung của bạn. Có cùng ý không?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 && plural(supported, { other: '# cùng nghĩa' }),
        unsupported > 0 && plural(unsupported, { other: '# có thể nói quá' }),
        unread > 0 && plural(unread, { other: '# chưa đối chiếu' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Cùng ý',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) =>
      count === 1 ? 'Đánh dấu đoạn này' : plural(count, { other: 'Đánh dấu cả #' }),
    confirmed: (count, of, language) =>
      `Đã xác nhận ${number(count)} trên ${number(of)}. Phần còn lại giữ nguyên ngôn ngữ gốc: ${language}.`,
    create: 'Tạo CV',
    discard: 'Hủy bỏ bản dịch',
    notTranslated: (count) => `Chưa dịch: ${number(count)}`,
    own: 'Bản dịch của bạn',
    suggested: (text) => `Gợi ý của AI: ${text}`,
    unchanged: (texts) => `Giữ nguyên: ${texts.join(', ')}.`,
    verbatim: (names) => `Tên công ty và trường được giữ nguyên: ${names.join(', ')}.`,
    faults: {
      missing: 'Mô hình AI không trả về bản dịch.',
      unchanged: 'Bản dịch giống hệt nội dung của bạn.',
      'too-long': 'Bản dịch dài hơn nhiều so với nội dung của bạn.',
      number: 'Bản dịch có con số khác.',
      date: 'Bản dịch có ngày khác.',
      name: 'Bản dịch có tên khác.',
      degree: 'Bản dịch có bằng cấp khác.',
      level: 'Bản dịch có trình độ khác.',
      address: 'Bản dịch có địa chỉ khác.',
      mark: 'Bản dịch có liên kết hoặc định dạng khác.',
    },
  },
  done: 'CV đã dịch của bạn đã sẵn sàng.',
  left: (count, language) =>
    plural(count, { other: `# đoạn chưa được dịch và giữ nguyên ngôn ngữ gốc: ${language}.` }),
  openIt: 'Mở CV',
}
