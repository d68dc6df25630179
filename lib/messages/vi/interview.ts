import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of the screen that prepares an interview, and of the stories told there, in Vietnamese. */
export const interview: typeof english = {
  title: 'Chuẩn bị phỏng vấn',
  heading: (job) => (job === '' ? 'Chuẩn bị phỏng vấn' : `Phỏng vấn: ${job}`),
  questionsTab: 'Câu hỏi',
  storiesTab: 'Câu chuyện',
  prepare: 'Chuẩn bị phỏng vấn',
  chooseCv: {
    title: 'Đơn ứng tuyển này dùng CV nào?',
    text: 'Hãy chọn CV bạn dùng để ứng tuyển. Các dòng của CV được hiện bên cạnh những gì công việc yêu cầu.',
    none: 'Thiết bị này chưa có CV nào.',
    create: 'Tạo CV',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { other: '# có trong CV của bạn' }),
      near > 0 && plural(near, { other: '# có lẽ có' }),
      gaps > 0 && plural(gaps, { other: '# không tìm thấy' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'Có trong CV của bạn',
    partly: 'Có một phần trong CV của bạn',
    gap: 'Không tìm thấy trong CV của bạn',
  },
  mayAsk: 'Câu hỏi có thể gặp',
  aboutCv: 'Về CV của bạn',
  noneAboutCv: 'Hãy thêm các công việc kèm thời gian vào CV, câu hỏi về chúng sẽ hiện ở đây.',
  usual: 'Câu hỏi thường gặp',
  mention: 'Bạn có thể nhắc đến',
  findMore: 'Tìm thêm câu hỏi bằng AI',
  findAgain: 'Tìm lại câu hỏi',
  modelHint: 'Mô hình chọn câu hỏi và trích dẫn, không tự viết gì.',
  chosenBy: (model) =>
    `Một số câu hỏi do ${model} chọn. Mọi trích dẫn là của bạn hoặc từ mô tả công việc.`,
  noMore: 'Mô hình AI không tìm được câu hỏi nào có thể kiểm tra.',
  stories: 'Câu chuyện của bạn',
  storiesHint:
    'Những khoảnh khắc trong công việc, bằng lời của bạn. Chúng không bao giờ nằm trong CV hay liên kết chia sẻ, và không bao giờ được gửi đến mô hình AI. Chỉ bản sao lưu, tệp JSON của bạn và tờ phỏng vấn có chúng.',
  writeStory: 'Viết câu chuyện',
  chooseStory: 'Chọn câu chuyện',
  noStories: 'Chưa có câu chuyện nào. Hãy viết ở đây hoặc bên cạnh một câu hỏi.',
  searchStories: 'Tìm trong câu chuyện',
  noneFound: 'Không có câu chuyện nào chứa những từ này.',
  untitledStory: 'Câu chuyện chưa có tên',
  fields: {
    title: { label: 'Tên', example: 'VD: Đêm máy bơm hỏng' },
    situation: { label: 'Hoàn cảnh', example: 'Ở đâu, khi nào và chuyện gì đang xảy ra?' },
    task: { label: 'Nhiệm vụ', example: 'Bạn phải làm gì?' },
    action: { label: 'Hành động', example: 'Bạn đã làm gì, từng bước?' },
    result: { label: 'Kết quả', example: 'Kết quả ra sao?' },
  },
  done: 'Xong',
  deleteStory: 'Xóa câu chuyện',
  storyDeleted: 'Đã xóa câu chuyện',
  lines: 'Các dòng trong CV của bạn',
  linesHint: 'Câu hỏi về các dòng này hiện câu chuyện này.',
  addLine: 'Thêm dòng',
  searchLines: 'Tìm trong CV của bạn',
  noLineFound: 'Không có dòng nào trong CV chứa những từ này.',
  lineGone: 'Một dòng không còn trong CV của bạn',
  untie: (line) => `Bỏ: ${line}`,
  notForThis: (story) => `Bỏ khỏi câu hỏi này: ${story}`,
  keptIn: (cv) => `Câu chuyện của bạn được lưu trong “${cv}”, CV mà CV này đi theo.`,
  onlyHere: 'Chỉ có trong CV này:',
  moveToMaster: 'Dùng cho mọi phiên bản',
  making: 'Đang tạo PDF…',
  sheet: {
    fileName: 'Phỏng vấn',
    story: (name) => `Câu chuyện: ${name}`,
  },
}
