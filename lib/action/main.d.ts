import '@pydantic/genai-prices';
