import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('vi')

/** Messages of the editor of cover letters, in Vietnamese. */
export const letter: typeof english = {
  navigation: 'Các phần của thư',
  parts: { letter: 'Thư', basics: 'Người gửi' },
  form: 'Viết thư',
  documentMenu: (title) => `${title}: đổi tên, chuyển, thao tác khác`,
  openCv: 'Mở CV của thư này',
  allDocuments: 'Mọi CV và thư',
  recipientTitle: 'Người nhận',
  recipient: {
    name: { label: 'Tên', example: 'VD: Chị Nguyễn Thu Hà' },
    organization: { label: 'Công ty' },
    address: { label: 'Địa chỉ' },
    email: { label: 'Email' },
  },
  letterTitle: 'Nội dung thư',
  date: { label: 'Ngày' },
  subject: { label: 'Chủ đề', example: 'VD: Điều dưỡng ca đêm, mã tin 2041' },
  opening: { label: 'Lời chào' },
  closing: { label: 'Lời kết', example: 'Tên của bạn được thêm bên dưới.' },
  paragraphs: 'Các đoạn',
  paragraph: (at) => `Đoạn ${number(at)}`,
  addParagraph: 'Thêm đoạn',
  paragraphKeys: (modifier, alt) => `Enter thêm đoạn · ${modifier} B in đậm · ${alt} ↑ ↓ di chuyển`,
  senderHint: 'Được sao chép từ CV khi bạn tạo thư này. Thay đổi ở đây không ảnh hưởng đến CV.',

  help: {
    title: 'Gợi ý của AI',
    hint: 'Bạn chọn những câu muốn thêm.',
    ask: 'Gợi ý câu',
    askAgain: 'Gợi ý câu khác',
    putAway: 'Bỏ qua tất cả',
    stop: 'Dừng',
    stages: {
      sending: 'Đang lưu những thay đổi gần nhất vào tài khoản…',
      waiting: 'Đang chờ bắt đầu…',
      reading: 'Đang đọc…',
      drafting: 'Đang viết câu…',
      checking: 'Đang kiểm tra từng câu theo CV của bạn…',
      verifying: 'Đang tìm dẫn chứng trong CV của bạn…',
    },
    claimsNothing: 'Không khẳng định gì về bạn',
    take: 'Thêm vào thư',
    takeAll: (count) => plural(count, { other: 'Thêm # câu không cần xác nhận' }),
    taken: 'Đã thêm',
    leans: 'Nhắc đến câu trước đó. Hãy thêm câu đó trước.',
    leftOut: 'Những câu nhắc đến một câu không có trong thư đã không được thêm.',
    nothing: 'Mô hình AI không viết được câu nào có thể gợi ý. Thư của bạn không thay đổi.',
    held: (count) =>
      plural(count, { other: '# câu bị chặn vì không có dẫn chứng trong CV của bạn.' }),
    dropped: (count) =>
      plural(count, { other: '# câu bị loại: trùng lặp, quá dài, sáo rỗng hoặc có địa chỉ.' }),
  },

  evidence: {
    title: 'Kiểm tra theo CV của bạn',
    hint: 'Khi bạn dừng gõ, Vitae tìm các con số, tên, kỹ năng, chức danh và bằng cấp không có trong CV của bạn. Việc này không bao giờ ngăn bạn gửi thư.',
    allShown: (count) => plural(count, { other: '# câu có dẫn chứng trong CV của bạn.' }),
    claimsNothing: 'Thư này chưa khẳng định gì về bạn.',
    nothingMissing:
      'Không thấy con số, tên, kỹ năng, chức danh hay bằng cấp nào không có trong CV của bạn.',
    unchecked: (count) =>
      plural(count, {
        other: 'Không kiểm tra được # câu: quá dài, hoặc bằng ngôn ngữ không kiểm tra được.',
      }),
    some: (count) => plural(count, { other: '# câu không có dẫn chứng trong CV của bạn.' }),
    marked: (count) => plural(count, { other: '# câu không có dẫn chứng trong CV' }),
    nothing: 'Chưa có gì để kiểm tra. Hãy viết một câu.',
    noCv: 'CV của thư này không có trên thiết bị này nên không kiểm tra được thư.',
    number: (words) => `Con số trong “${words}” không có trong CV của bạn.`,
    more: (count) => plural(count, { other: 'Và # lý do nữa.' }),
    confirm: 'Có, điều này đúng',
    confirmed: 'Đã xác nhận và lưu cùng với thư.',
    confirmedCount: (count) => plural(count, { other: '# câu bạn đã xác nhận' }),
  },
}
