import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('vi')

const pages = (count: number) => plural(count, { other: '# trang' })

/** Messages of fitting a CV to a number of pages, in Vietnamese. */
export const fitArea: typeof english = {
  title: 'Vừa số trang',
  pages: 'Số trang cần vừa',
  auto: 'Tự động',
  off: 'Tắt',
  choice: (count) => number(count),
  hint: 'Chỉnh khoảng cách, lề, giãn dòng và cỡ chữ để CV lấp đầy đúng số trang này, và chỉnh lại sau mỗi thay đổi. Không có gì bị cắt. Kéo một thanh trượt bên dưới sẽ tắt chức năng này.',
  autoHint:
    'Dồn CV vào một trang nếu vẫn dễ đọc: chữ không nhỏ hơn 9,5 pt, lề thoáng. Nếu không, thiết lập của bạn được giữ, và khi có thể thì tránh hoặc lấp thêm trang cuối chỉ có vài dòng. Thay đổi cỡ chữ hoặc khoảng cách bên dưới sẽ tắt chức năng này.',
  autoOwn: (count) => `Trình bày trên ${pages(count)} theo thiết lập của bạn.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Đã chỉnh vừa ${pages(count)}: cỡ chữ ${number(size, { maximumFractionDigits: 1 })} pt, giãn dòng ${number(lineHeight, { maximumFractionDigits: 2 })}, khoảng cách ${number(spacing, { style: 'percent' })}, lề ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  working: 'Đang chỉnh…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Vừa ${pages(count)} với cỡ chữ ${number(size, { maximumFractionDigits: 1 })} pt, giãn dòng ${number(lineHeight, { maximumFractionDigits: 2 })}, khoảng cách ${number(spacing, { style: 'percent' })} và lề ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  takesLess: (count) =>
    `Dù với thiết lập thoáng nhất, CV chỉ lấp đầy ${pages(count)}. Vẫn còn chỗ để viết thêm.`,
  keep: 'Giữ các thiết lập này',
  tooLong: (lines, count) =>
    plural(lines, {
      other: `Dù với thiết lập chặt nhất, CV vẫn dài hơn ${pages(count)} khoảng # dòng. Thiết lập của bạn được giữ và không có gì bị cắt. Hãy rút ngắn vài mục.`,
    }),
  oldest: 'Các mục cũ nhất',
  longest: 'Các mục dài nhất',
  unnamed: 'Mục chưa có tên',
}
