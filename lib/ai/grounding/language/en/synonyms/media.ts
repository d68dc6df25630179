/** Words of media, measures and changes. */
export const englishMedia = `
social_media social | social_content social_media_content | open_rate opening_rate
| traffic visits | visit traffic | subscriber recipient | advert advertisement ad
| ad advertisement | copy text | image picture photo | photo photograph picture | video film
| film movie | press media | mock-up mockup | survey poll | feedback response
| efficiency productivity | productivity output | output production | accuracy precision
| compliance conformity | turnover_of_staff staff_turnover | grade mark result | result outcome
| goal target objective aim | target goal objective | requirement need | need requirement
| change modification amendment | modification change | increase rise growth
| decrease reduction decline drop fall | rise increase | support help assistance
| help assistance support | advice guidance consultation | guidance advice
| cooperation collaboration | skill ability | area field domain | field area sector
| sector industry | industry sector | region area | district area | town city | city town
| country nation | abroad overseas | storage warehousing | purchase procurement
| procurement purchasing | shop_floor production_floor | assembly_line production_line line
| line production_line | batch lot | start beginning | end close | opening launch
| launch opening release | move relocation transfer | relocation move
| switch changeover transition move | transition changeover move | roll-out rollout
| backup back-up | set-up setup | follow-up followup | handover hand-over | check-in checkin
| stocktake stocktaking stock_count inventory_count | stock_take stocktake stock_count
| year-end year_end annual_accounts | bookkeeping book-keeping
`
