export declare const ROOT: string;
export declare class Told extends Error {}
export declare function installDependencies(): void;
export declare function findChromium(): string | undefined;
export declare function findFirefox(): string | undefined;
export declare function ensureChromium(): string;
export declare function ensureFirefox(): string;
export declare function main(run: () => void | Promise<void>): Promise<void>;
