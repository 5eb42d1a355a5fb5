export declare const appTexts: Readonly<Record<import("../../report/html/language.tsx").Language, {
    subtitle: string;
    navigation: string;
    skip: string;
    tabs: {
        models: string;
        files: string;
        run: string;
        results: string;
        try: string;
    };
    going: string;
    theme: string;
    themes: {
        auto: string;
        light: string;
        dark: string;
    };
    lost: string;
    refused: string;
}>>;
