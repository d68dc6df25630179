import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in traditional Chinese. */
export const brand: typeof english = {
  title: '品牌',
  text: '在此工作區新增的文件會使用這些顏色、字型和標誌。現有文件保持不變。',
  colours: '顏色',
  newColour: '新顏色',
  addColour: '新增顏色',
  removeColour: (colour: string) => `移除 ${colour}`,
  tooLight: '這種顏色在白紙上看不清楚。請選擇更深的顏色。',
  headingFont: '標題',
  bodyFont: '內文',
  fontOfTemplate: '範本的字型',
  ownFont: '自有字型',
  logo: '標誌',
  logoHint: '以小尺寸印在第一頁底部。JPEG、PNG 或 WebP。',
  chooseLogo: '選擇標誌',
  removeLogo: '移除標誌',
  logoFailed: '無法讀取或上傳這張圖片。未作任何變更。請換一張。',
  templates: '可選範本',
  templatesHint: '全部不選則允許所有範本。',
  save: '儲存品牌',
  saved: '已儲存。新文件將使用它。',
}
