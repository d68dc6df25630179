import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('vi')

/** Messages of the checks against a job description, in Vietnamese. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Các yêu cầu bắt buộc có trong CV',
    found: ({ count, text }) =>
      count === 1
        ? `Bạn có “${text}” không? Không tìm thấy những từ này trong CV của bạn.`
        : `Bạn có “${text}” không? Không tìm thấy những từ này, cũng như các từ của yêu cầu khác, trong CV của bạn.`,
    why: 'Nhà tuyển dụng tìm những điều này trước tiên.',
    fix: 'Chỉ thêm những gì đúng với bạn.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Kỹ năng được nêu trong công việc cụ thể',
    found: ({ count, text }) =>
      plural(count, { other: `# kỹ năng chỉ nằm trong danh sách, chẳng hạn “${text}”.` }),
    why: 'Một công việc bạn đã dùng kỹ năng đó nói lên nhiều hơn tên kỹ năng.',
    fix: 'Nếu bạn đã dùng kỹ năng này trong một công việc, hãy nêu ở gạch đầu dòng của công việc đó.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Cùng thuật ngữ với mô tả công việc',
    found: ({ text }) => `Mô tả công việc viết “${text}”. CV của bạn dùng từ khác.`,
    why: 'Một số công cụ tìm kiếm chỉ biết một tên gọi cho mỗi thứ.',
    fix: 'Hãy dùng từ của mô tả công việc nếu nghĩa giống nhau.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Đủ số năm kinh nghiệm',
    found: ({ count, of }) =>
      plural(count, {
        other: `CV của bạn cho thấy ít nhất # năm làm công việc này. Nhà tuyển dụng cần ${number(of)} năm. Bạn có nhiều hơn không?`,
      }),
    why: 'Vitae tính theo thời gian của những công việc có chức danh phù hợp.',
    fix: 'Hãy xem CV này đã có đủ các công việc của bạn, kèm thời gian, hay chưa.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Bằng cấp hoặc đào tạo mà công việc yêu cầu',
    found: ({ text }) =>
      `Bạn có “${text}” không? Không tìm thấy những từ này trong phần học vấn của bạn.`,
    why: 'Một số biểu mẫu ứng tuyển hỏi đích danh.',
    fix: 'Hãy thêm bằng cấp hoặc khóa đào tạo bạn có, với tên gọi thông dụng.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Chức danh tương tự',
    found: ({ text }) =>
      `Có vẻ không chức danh nào của bạn khớp với “${text}”. Thực ra có chức danh nào khớp không?`,
    why: 'Nhà tuyển dụng nhìn vào chức danh trước tiên.',
    fix: 'Trong phần giới thiệu, hãy giải thích công việc trước nay của bạn dẫn đến công việc này thế nào.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Cấp bậc của công việc trong tầm với',
    found: ({ text }) => `“${text}” cao hơn hẳn cấp bậc trong các chức danh của bạn.`,
    why: 'Bạn vẫn có thể ứng tuyển. Nên cho thấy điều gì khiến bạn đủ năng lực.',
    fix: 'Hãy đặt lên đầu những việc bạn đã dẫn dắt và quyết định.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Cùng ngôn ngữ với mô tả công việc',
    found: () => 'CV của bạn viết bằng ngôn ngữ khác.',
    why: 'Nhà tuyển dụng và phần mềm của họ mong đợi ngôn ngữ của mô tả công việc.',
    fix: 'Hãy hỏi xem ngôn ngữ này có được chấp nhận không, hoặc dịch CV của bạn.',
    source: sources.posting,
  },
}
