export declare function defineData(): never
