import { useEffect, useState } from 'preact/hooks';
import { useAction } from './use-action.js';
/**
 * What the server says to a question that a component asks when it is shown.
 * @param isShown asks whenever it becomes true
 * @param occasion asks again whenever it changes
 */
export function useLoaded(isShown, load, occasion = null) {
    const [value, setValue] = useState(null);
    const loading = useAction(async () => setValue(await load()));
    useEffect(() => {
        if (isShown)
            void loading.run();
    }, [isShown, occasion]);
    return { value, failure: loading.failure, reload: loading.run };
}
