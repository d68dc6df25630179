import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('vi')

/** Messages of the screen that fits a CV to a job, in Vietnamese. */
export const tailor: typeof english = {
  title: 'Chỉnh theo công việc',
  heading: (job) => (job === '' ? 'Chỉnh theo công việc' : `Chỉnh theo: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Về phần sửa CV',
  tabs: 'Chế độ xem',
  jobTab: 'Công việc',
  suggestionsTab: 'Gợi ý',
  paperTab: 'Xem trước',
  postingTitle: 'CV dành cho công việc nào?',
  postingHint:
    'Hãy dán toàn bộ mô tả công việc. Nội dung được đọc trên thiết bị này và chỉ gửi đến mô hình AI nếu bạn yêu cầu. Các liên kết trong đó không bao giờ được mở.',
  postingLabel: 'Mô tả công việc',
  postingExample: 'Dán mô tả công việc vào đây',
  chooseFile: 'Chọn tệp văn bản',
  read: 'So với CV của tôi',
  change: 'Đổi mô tả công việc',
  unread: {
    empty: 'Chưa có nội dung. Hãy dán mô tả công việc.',
    'too-short':
      'Nội dung này quá ngắn để so với CV của bạn. Hãy dán toàn bộ mô tả công việc. Nội dung bạn dán vẫn được giữ.',
    'too-long':
      'Nội dung này quá dài. Hãy dán mô tả công việc mà không kèm phần còn lại của trang. Nội dung bạn dán vẫn được giữ.',
    'not-text': 'Đây không phải tệp văn bản. Hãy mở tệp, sao chép nội dung rồi dán vào đây.',
  },
  warnings: {
    'hidden-text': 'Mô tả công việc có ký tự vô hình. Chúng đã được bỏ ra.',
    instructions: (words) =>
      `Mô tả công việc có chỉ thị dành cho AI: “${words}”. Vitae xem đó là nội dung bình thường và không làm theo.`,
    shortened: (read) => `Mô tả công việc rất dài. Chỉ ${number(read)} ký tự đầu được đọc.`,
  },
  demands: 'Công việc yêu cầu gì',
  noDemands: 'Không tìm thấy yêu cầu nào trong mô tả công việc này. Bạn có thể thêm ở dưới.',
  shown: (count) =>
    count === 0
      ? 'Không tìm thấy điều nào trong số này trong CV của bạn. Có thể bạn vẫn có: hãy trả lời các câu hỏi bên dưới.'
      : plural(count, {
          other:
            'Tìm thấy # điều trong số này trong CV của bạn. Có thể bạn còn những điều khác: hãy trả lời các câu hỏi bên dưới.',
        }),
  shownAfter: (count) =>
    plural(count, { other: 'Với các gợi ý bạn đã chấp nhận, tìm thấy # điều.' }),
  states: {
    present: 'Có trong CV của bạn',
    'other-name': 'Có trong CV của bạn bằng lời khác',
    weak: 'Bạn có thể nêu thêm không?',
    perhaps: 'Có lẽ có trong CV của bạn',
    unsure: 'Bạn có điều này không?',
    missing: 'Bạn có điều này không?',
    unread: 'Chưa kiểm tra',
  },
  otherLanguage:
    'CV của bạn và mô tả công việc này viết bằng hai ngôn ngữ khác nhau. So sánh giữa các ngôn ngữ cần mô hình AI. Không có AI thì chỉ so được tên, số năm và trình độ ngoại ngữ.',
  niceToHave: 'ưu tiên',
  soft: 'phẩm chất cá nhân',
  quote: 'Trong mô tả công việc',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, { other: 'ít nhất # tháng ở công việc phù hợp' })
      : plural(years, { other: 'ít nhất # năm ở công việc phù hợp' })
  },
  takeOut: 'Xóa khỏi danh sách này',
  addLabel: 'Thêm một yêu cầu',
  add: 'Thêm',
  groups: { must: 'Bắt buộc', nice: 'Ưu tiên', own: 'Do bạn thêm' },
  perhapsHere: 'Có lẽ ở đây:',
  isItThis: 'Có phải chỗ này không?',
  yes: 'Có',
  no: 'Không',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Viết nơi bạn đã dùng',
  writeFact: 'Viết vào CV',
  weakPart: 'CV của bạn cho thấy một phần. Bạn có thể viết thêm không?',
  weakListed: 'CV của bạn chỉ liệt kê. Bạn đã dùng ở đâu?',
  weakYears: 'Bạn có nhiều năm hơn không?',
  weakDegree: 'CV của bạn nêu bằng cấp hoặc đào tạo khác. Bạn có bằng này, hoặc tương đương không?',
  weakLanguage: 'Bạn sử dụng ngôn ngữ này tốt đến đâu? Hãy viết trình độ.',
  saidYes: 'Bạn đã nói là phải.',
  saidNo: 'Bạn đã nói là không.',
  saidNoToLine: 'Bạn đã nói không với một dòng trong CV.',
  changeAnswer: 'Đổi câu trả lời',
  showLine: 'hiện trong bản xem trước',
  moreLines: (count) => plural(count, { other: '# dòng nữa' }),
  moreAbout: (words) => `Thêm về “${words}”`,
  times: (times) =>
    times === 1
      ? 'Được nhắc một lần trong mô tả công việc.'
      : plural(times, { other: 'Được nhắc # lần trong mô tả công việc.' }),
  findEvidence: 'Tìm dẫn chứng bằng AI',
  findEvidenceAgain: 'Tìm lại dẫn chứng',
  evidenceHint: 'Với mỗi yêu cầu, mô hình phải trích dẫn CV của bạn.',
  quotedBy: (model) => `Các trích dẫn từ CV của bạn do ${model} tìm thấy.`,
  notReliedOn:
    'Các trích dẫn của mô hình AI không đủ tin cậy. Bạn đang xem những gì tìm được theo từ ngữ.',
  interview: 'Chuẩn bị phỏng vấn',
  writeLetter: 'Viết thư xin việc cho công việc này',
  suggestions: 'Gợi ý',
  order: 'Sắp xếp lại CV',
  noSuggestions: 'Thứ tự trong CV của bạn đã phù hợp với công việc này.',
  ownWords: 'Nội dung của chính bạn theo thứ tự khác. Không thêm gì.',
  was: (place) => `trước ở vị trí ${number(place)}`,
  answers: (words) => `Khớp với: ${words}`,
  accept: 'Chấp nhận',
  acceptAll: 'Chấp nhận hết',
  dismiss: 'Bỏ qua',
  accepted: 'Đã chấp nhận',
  dismissed: 'Đã bỏ qua',
  undo: 'Hoàn tác',
  counts: (all, accepted) =>
    all === 0
      ? 'Chưa có gợi ý nào'
      : [
          plural(all, { other: '# gợi ý' }),
          accepted === 0
            ? 'chưa chấp nhận gợi ý nào'
            : plural(accepted, { other: 'đã chấp nhận #' }),
          accepted === 0
            ? 'không có gì thay đổi cho đến khi bạn chấp nhận'
            : 'được lưu khi bạn hoàn tất',
        ].join(' · '),
  finish: 'Hoàn tất',
  finishTitle: 'Lưu thay đổi của bạn',
  keepAs: 'Lưu vào',
  asCopy: 'CV mới',
  asSame: 'CV này',
  copyHint: 'CV gốc của bạn vẫn như cũ. CV mới vẫn liên kết với CV gốc và mô tả công việc.',
  sameHint:
    'Khi lưu, các gợi ý bạn đã chấp nhận được đưa vào CV này. Bạn có thể hoàn tác trong trình soạn.',
  nameLabel: 'Tên của CV mới',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Lưu',
  keepAndWrite: 'Lưu và viết thư xin việc',
  nothingAccepted: 'Bạn chưa chấp nhận gợi ý nào nên không có gì để lưu vào CV này.',
  keptCopy: 'Đã lưu thành CV mới',
  keptSame: 'Đã lưu vào CV này',
  changedMeanwhile:
    'CV này đã thay đổi trong lúc đó và các gợi ý không còn khớp nữa. Không có gì thay đổi. Hãy xem lại các gợi ý.',
  tabOnly: {
    blocked:
      'Trình duyệt này không lưu gì cả, nên mô tả công việc chỉ có trong tab này. Hãy để tab mở cho đến khi bạn làm xong.',
    full: 'Thiết bị này đã hết dung lượng, nên mô tả công việc chỉ có trong tab này. Hãy giải phóng bớt dung lượng và để tab mở.',
    failed:
      'Trình duyệt này không lưu được mô tả công việc, nên nó chỉ có trong tab này. Hãy để tab mở. Vitae vẫn tiếp tục thử.',
  },
  track: 'Theo dõi đơn ứng tuyển này',
  trackHint: 'Thêm vào danh sách đơn ứng tuyển của bạn, kèm mô tả công việc và CV này.',
  forApplication: (job) => `CV này sẽ được ghi vào đơn ứng tuyển của bạn cho ${job}.`,
  notNoted: 'CV đã được lưu nhưng chưa ghi được vào đơn ứng tuyển của bạn. Hãy chọn CV trong đơn.',
  otherJob: (job) =>
    `CV này đang được so với một mô tả công việc khác. Đơn ứng tuyển của bạn là cho ${job}.`,
  useJob: 'Dùng mô tả công việc của đơn ứng tuyển',
  jobReplaced: 'Đã thay mô tả công việc',
}
