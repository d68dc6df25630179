import type { HeadingTable } from '../kinds/headings'

export const headings: HeadingTable = {
  summary: `giới thiệu|giới thiệu bản thân|tóm tắt|mục tiêu|mục tiêu nghề nghiệp|về tôi|tổng quan|hồ sơ|tóm tắt bản thân|định hướng nghề nghiệp|đôi nét về bản thân|mục tiêu công việc|giới thiệu chung`,
  work: `kinh nghiệm|kinh nghiệm làm việc|kinh nghiệm nghề nghiệp|kinh nghiệm chuyên môn|quá trình làm việc|quá trình công tác|lịch sử làm việc|thực tập|kinh nghiệm thực tập|kinh nghiệm việc làm|công việc|sự nghiệp`,
  education: `học vấn|trình độ học vấn|học vấn và bằng cấp|giáo dục|quá trình học tập|đào tạo|trình độ|quá trình đào tạo|trình độ chuyên môn|bằng cấp|học tập`,
  skills: `kỹ năng|kĩ năng|kỹ năng chuyên môn|kỹ năng mềm|kỹ năng kỹ thuật|kỹ năng máy tính|năng lực|chuyên môn|công nghệ|công cụ|điểm mạnh|kỹ năng chính|kỹ năng tin học|tin học|thế mạnh|các kỹ năng`,
  projects: `dự án|các dự án|dự án cá nhân|dự án tiêu biểu|dự án đã tham gia|nghiên cứu|sản phẩm|dự án nổi bật|đồ án`,
  languages: `ngôn ngữ|ngoại ngữ|trình độ ngoại ngữ|kỹ năng ngoại ngữ|kỹ năng ngôn ngữ`,
  certificates: `chứng chỉ|chứng nhận|giấy phép|bằng cấp và chứng chỉ|chứng chỉ và bằng cấp|các chứng chỉ|chứng chỉ và giấy phép|khóa học|các khóa học|đào tạo thêm|hội thảo|khóa đào tạo|khóa học và chứng chỉ`,
  volunteer: `tình nguyện|hoạt động tình nguyện|hoạt động|hoạt động ngoại khóa|hoạt động xã hội|kinh nghiệm tình nguyện|công tác xã hội|hoạt động đoàn thể`,
  awards: `giải thưởng|danh hiệu|thành tích|danh hiệu và giải thưởng|học bổng|khen thưởng|thành tựu|giải thưởng và thành tích`,
  publications: `xuất bản|ấn phẩm|bài báo|công trình nghiên cứu|bài viết|công bố khoa học|sách|bằng sáng chế|thuyết trình`,
  interests: `sở thích|sở thích cá nhân|quan tâm|mối quan tâm|đam mê`,
  references: `người tham chiếu|người giới thiệu|tham khảo|thông tin tham khảo|người tham khảo`,
  contact: `liên hệ|thông tin liên hệ|liên lạc|địa chỉ|thông tin liên lạc`,
  links: `liên kết|mạng xã hội|trang web|đường dẫn`,
  personal: `thông tin cá nhân|thông tin|thông tin chung|sơ lược bản thân|lý lịch cá nhân`,
  'other-known': `thành viên|hội viên|nghĩa vụ quân sự|quân ngũ|thông tin thêm|thông tin khác|thông tin bổ sung|khác`,
}
