import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Vietnamese. */
export const brand: typeof english = {
  title: 'Nhận diện thương hiệu',
  text: 'Tài liệu mới được tạo trong không gian làm việc này bắt đầu với các màu, phông chữ và logo này. Tài liệu hiện có vẫn giữ nguyên.',
  colours: 'Màu sắc',
  newColour: 'Màu mới',
  addColour: 'Thêm màu',
  removeColour: (colour: string) => `Xóa ${colour}`,
  tooLight: 'Màu này không đọc được trên giấy trắng. Hãy chọn màu đậm hơn.',
  headingFont: 'Tiêu đề',
  bodyFont: 'Văn bản',
  fontOfTemplate: 'Phông chữ của mẫu',
  ownFont: 'Phông chữ riêng',
  logo: 'Logo',
  logoHint: 'In nhỏ ở cuối trang đầu. JPEG, PNG hoặc WebP.',
  chooseLogo: 'Chọn logo',
  removeLogo: 'Xóa logo',
  logoFailed:
    'Chúng tôi không đọc hoặc tải lên được hình này. Chưa có gì thay đổi. Hãy thử hình khác.',
  templates: 'Các mẫu để chọn',
  templatesHint: 'Nếu không chọn mẫu nào, tất cả đều được phép.',
  save: 'Lưu nhận diện thương hiệu',
  saved: 'Đã lưu. Tài liệu mới bắt đầu với nó.',
}
