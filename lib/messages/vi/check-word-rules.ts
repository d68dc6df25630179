import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('vi')

/** As in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Kinh nghiệm làm việc',
  education: 'Học vấn',
  skills: 'Kỹ năng',
}

/** Messages of the checks of the text, in Vietnamese. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Có tên',
    found: () => 'Thiếu tên của bạn.',
    why: 'Tên là tiêu đề của CV và có trong tên tệp.',
    fix: 'Thêm tên của bạn.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'Có email và điện thoại',
    found: ({ text }) => {
      if (text === '') return 'Thiếu thông tin liên hệ của bạn.'
      if (text === 'phone') return 'Thiếu số điện thoại của bạn.'
      return text === 'email'
        ? 'Thiếu địa chỉ email của bạn.'
        : `“${text}” có vẻ không phải địa chỉ email.`
    },
    why: 'Có nhà tuyển dụng viết email, có nhà tuyển dụng gọi điện.',
    fix: 'Thêm phần còn thiếu, hoặc sửa địa chỉ.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Có nơi ở',
    found: () => 'Thiếu thành phố, tỉnh hoặc quốc gia của bạn.',
    why: 'Nhiều nhà tuyển dụng tìm theo khu vực. Không cần ghi số nhà, tên đường.',
    fix: 'Thêm thành phố của bạn.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Có kinh nghiệm, học vấn và kỹ năng',
    found: ({ text }) => `Phần “${sectionNames[text] ?? text}” còn trống hoặc không có.`,
    why: 'Các biểu mẫu ứng tuyển hỏi ba phần này.',
    fix: 'Thêm những gì bạn có. Bỏ qua những gì bạn không có.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Mỗi công việc có chức danh, công ty và ngày bắt đầu',
    found: ({ count, of }) =>
      plural(count, {
        other: `# trên ${number(of)} công việc thiếu chức danh, công ty hoặc ngày bắt đầu.`,
      }),
    why: 'Các biểu mẫu ứng tuyển cần cả ba.',
    fix: 'Điền phần còn thiếu.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Mỗi bằng cấp có thời gian',
    found: ({ count, of, text }) =>
      count === 1
        ? `“${text}” không có thời gian.`
        : `${number(count)} trên ${number(of)} bằng cấp không có thời gian.`,
    why: 'Các biểu mẫu ứng tuyển hỏi năm tốt nghiệp.',
    fix: 'Thêm năm đã kết thúc hoặc sẽ kết thúc.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Kỹ năng và trình độ tách riêng',
    found: ({ text }) =>
      `“${text}” có vẻ là trình độ nằm trong kỹ năng, hoặc kỹ năng nằm trong ô trình độ.`,
    why: 'Phần mềm tuyển dụng tìm tên kỹ năng, không tìm trình độ.',
    fix: 'Điền kỹ năng vào ô “Kỹ năng”, và mức thành thạo vào ô “Trình độ”.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Mỗi phần có tiêu đề',
    found: ({ count }) => plural(count, { other: '# phần không có tiêu đề.' }),
    why: 'Không có tiêu đề, các mục trông như thuộc phần phía trên.',
    fix: 'Thêm tiêu đề.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Phần mềm đọc được ngày tháng',
    found: ({ text }) => `Phần mềm không đọc được “${text}” là ngày tháng.`,
    why: 'Phần mềm tuyển dụng tính số năm kinh nghiệm từ ngày tháng.',
    fix: 'Điền tháng và năm, chẳng hạn “03/2021”.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Ngày tháng hợp lý',
    found: ({ text }) => `“${text}” không thể đúng.`,
    why: 'Kết thúc trước khi bắt đầu, hoặc bắt đầu trong tương lai, thường là nhầm lẫn.',
    fix: 'Kiểm tra lại ngày.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'Công việc gần nhất đứng đầu',
    found: ({ text }) => `“${text}” gần đây hơn công việc phía trên.`,
    why: 'Nhà tuyển dụng xem công việc đầu tiên lâu nhất.',
    fix: 'Chuyển lên trên.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'Không có khoảng trống dài',
    found: ({ text }) => `Không có gì trong khoảng ${monthRange(text)}.`,
    why: 'Nhà tuyển dụng có thể hỏi. Bạn không bắt buộc phải giải thích ở đây.',
    fix: 'Nếu muốn, hãy thêm những gì bạn đã làm. Có khoảng trống cũng không sao.',
    source: sources.practice,
  },
  'page-count': {
    title: 'Độ dài phù hợp với số năm kinh nghiệm',
    found: ({ count, of }) =>
      plural(of, { other: `${number(count)} trang cho # năm kinh nghiệm làm việc.` }),
    why: 'Những trang sau hiếm khi được đọc.',
    fix: 'Rút ngắn các công việc cũ, hoặc dùng “Vừa số trang” trong phần Thiết kế.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'Phần giới thiệu ngắn gọn',
    found: ({ count }) => `Phần giới thiệu của bạn có ${number(count)} ký tự.`,
    why: 'Nhà tuyển dụng đọc vài câu, không đọc cả trang.',
    fix: 'Chỉ giữ những gì các phần khác của CV chưa nói.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Mỗi công việc có vài gạch đầu dòng',
    found: ({ text }) => `“${text}” không có gạch đầu dòng nào, hoặc có quá nhiều.`,
    why: 'Một công việc nên cho thấy bạn đã làm gì, nhưng danh sách dài thường bị lướt qua.',
    fix: 'Thường mỗi công việc có từ hai đến sáu gạch đầu dòng.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Gạch đầu dòng dễ đọc',
    found: ({ count }) => plural(count, { other: '# gạch đầu dòng quá dài hoặc quá ngắn.' }),
    why: 'Gạch đầu dòng ngắn thì đọc nhanh. Quá ngắn thì nói được ít.',
    fix: 'Tách dòng dài làm hai, và viết thêm ở dòng ngắn.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Gạch đầu dòng bắt đầu bằng việc bạn đã làm',
    found: ({ text }) => `“${text}” bắt đầu bằng nhiệm vụ, không phải việc bạn đã làm.`,
    why: 'Việc bạn đã làm nói lên nhiều hơn việc bạn được giao.',
    fix: 'Nếu đúng, hãy bắt đầu bằng động từ, chẳng hạn “quản lý” thay vì “chịu trách nhiệm quản lý”.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Công việc trước đây viết ở thì quá khứ',
    found: ({ text }) => `“${text}” đang ở thì hiện tại.`,
    why: 'Lẫn lộn các thì trông như lỗi. Phép kiểm tra này chỉ đọc tiếng Anh.',
    fix: 'Với công việc trước đây, hãy viết “managed” thay vì “manage”.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Các gạch đầu dòng mở đầu bằng từ khác nhau',
    found: ({ count, text }) => `${number(count)} gạch đầu dòng bắt đầu bằng “${text}”.`,
    why: 'Một từ lặp đi lặp lại thường bị lướt qua.',
    fix: 'Dùng từ khác ở chỗ nào vẫn đúng như vậy.',
    source: sources.practice,
  },
  figures: {
    title: 'Một số gạch đầu dòng có con số',
    found: ({ of }) =>
      of === 1
        ? plural(of, { other: '# gạch đầu dòng không có con số.' })
        : plural(of, { other: 'Không gạch đầu dòng nào trong # dòng có con số.' }),
    why: 'Con số làm thành tích của bạn cụ thể hơn.',
    fix: 'Thêm những con số bạn biết. Đừng đoán.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Gạch đầu dòng không có “tôi”',
    found: ({ text }) => `Nội dung của bạn dùng “${text}”.`,
    why: 'Ai cũng biết đây là CV của ai.',
    fix: 'Bỏ từ này đi.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'Không có câu sáo rỗng',
    found: ({ text }) => `“${text}” có trong rất nhiều CV.`,
    why: 'Điều ai cũng viết thì không nói gì về bạn.',
    fix: 'Viết việc bạn đã làm cho thấy điều đó.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'Không có gạch đầu dòng trùng nhau',
    found: ({ text }) => `“${text}” xuất hiện hai lần.`,
    why: 'Đây thường là lỗi khi sao chép.',
    fix: 'Xóa một trong hai.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'Không có mục trùng nhau',
    found: ({ count }) => plural(count, { other: '# mục xuất hiện hai lần.' }),
    why: 'Đây thường là lỗi khi sao chép.',
    fix: 'Xóa một trong hai.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'Không có mục trống',
    found: ({ count }) => plural(count, { other: '# mục còn trống nên không có trong CV.' }),
    why: 'Có thể bạn quên điền.',
    fix: 'Điền vào hoặc xóa đi.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Các gạch đầu dòng kết thúc giống nhau',
    found: ({ count, of }) =>
      `${number(count)} trên ${number(of)} gạch đầu dòng kết thúc khác các dòng còn lại.`,
    why: 'Dòng có dấu chấm, dòng không có trông thiếu cẩn thận.',
    fix: 'Kết thúc tất cả bằng dấu chấm, hoặc không dòng nào có.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'Không có thông tin riêng tư mà nhà tuyển dụng không nên hỏi',
    found: ({ text }) => (text === '' ? 'Có ảnh.' : `Ở nhiều nước không cần “${text}”.`),
    why: 'Một số nhà tuyển dụng phải loại CV có thông tin này để công bằng với mọi người.',
    fix: 'Bỏ đi, trừ khi nơi bạn ứng tuyển thường có thông tin này.',
    source: sources.law,
  },
}
